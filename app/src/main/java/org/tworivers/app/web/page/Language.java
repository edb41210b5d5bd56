package org.tworivers.app.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.tworivers.app.web.security.RouteRights;

/// Pages are in Chinese or English: as chosen (`?lang=zh`, kept in a cookie), else as the browser asks.
@Configuration(proxyBeanMethods = false)
class Language implements WebMvcConfigurer {
    private static final Duration KEPT = Duration.ofDays(365);

    private final RouteRights rights;

    Language(RouteRights rights) {
        this.rights = rights;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(KEPT);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> of(request.getLocale()));
        return resolver;
    }

    @Bean
    MessageSource messageSource() {
        return new PageWords();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
        registry.addInterceptor(new Theme());
        registry.addInterceptor(rights);
    }

    /// One of the two languages.
    static Locale of(Locale asked) {
        return List.of(Locale.CHINESE.getLanguage()).contains(asked.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    }
}
