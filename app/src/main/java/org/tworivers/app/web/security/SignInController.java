package org.tworivers.app.web.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page to sign in. Spring Security answers its form.
@Controller
class SignInController {

    @Open
    @GetMapping("/sign-in")
    String page() {
        return "sign-in";
    }
}
