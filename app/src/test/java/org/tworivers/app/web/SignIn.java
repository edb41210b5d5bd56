package org.tworivers.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tworivers.app.web.Caller.Answer;

/// Signs people in without a browser.
final class SignIn {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private SignIn() {}

    /// The cookie of a session of somebody.
    static String cookie(Office office, String name) throws IOException, InterruptedException {
        Caller browser = new Caller(office, "");
        Answer page = browser.get("/sign-in");
        String before = page.header("set-cookie").replaceAll(";.*", "");
        Answer in = browser.post(
                "/sign-in",
                "name=" + name + "&password=" + office.password() + "&_csrf=" + token(page.body()),
                "Content-Type",
                FORM,
                "Cookie",
                before);
        assertThat(in.status()).isEqualTo(302);
        return in.header("set-cookie").replaceAll(";.*", "");
    }

    /// The token that the forms of a page carry.
    static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /// Sends a form of somebody who is signed in.
    static Answer post(Office office, String cookie, String path, String form)
            throws IOException, InterruptedException {
        Caller browser = new Caller(office, "");
        String token = token(browser.get("/password", "Cookie", cookie).body());
        return browser.post(path, form + "&_csrf=" + token, "Content-Type", FORM, "Cookie", cookie);
    }
}
