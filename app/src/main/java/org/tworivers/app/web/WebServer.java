package org.tworivers.app.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.tworivers.app.web.accounts.AccountDesk;
import org.tworivers.app.web.security.RouteRights;
import org.tworivers.app.work.accounts.Role;
import org.tworivers.app.work.imports.ImportFolder;
import org.tworivers.app.work.serving.Serving;

/// Serves a ledger with Spring Boot.
public final class WebServer implements Serving {
    /// What the accounts of a demonstration are for: Zhengzhou, Luyi with its team in Shanghai, a sector, a firm, the
    /// keeper of the Luoyang institute's instruments and a firm that uses them.
    private static final Map<Role, String> DEMONSTRATED = Map.of(
            Role.COUNTY_CLERK, "gbt2260:410100",
            Role.TEAM_MEMBER, "gbt2260:411628",
            Role.SECTOR_OFFICER, "gbt4754:C39",
            Role.INSTITUTE_EDITOR, "central-plains-institute",
            Role.FIRM, "zhongwei",
            Role.INSTRUMENT_KEEPER, "luoyang-institute",
            Role.OUTSIDE_USER, "pingmei-shenma");

    private static final String ROOT = "classpath:/org/tworivers/app/web/";

    /// What Spring is told; a file `application.properties` beside the program, the environment and flags go before.
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("spring.thymeleaf.prefix", ROOT + "templates/"),
            Map.entry("spring.web.resources.static-locations", ROOT + "assets/,classpath:/META-INF/resources/_static/"),
            Map.entry("spring.mvc.static-path-pattern", "/assets/**"),
            Map.entry("spring.web.resources.chain.strategy.content.enabled", "true"),
            Map.entry("spring.web.resources.cache.cachecontrol.max-age", "365d"),
            Map.entry("spring.servlet.multipart.max-file-size", "80MB"),
            Map.entry("spring.servlet.multipart.max-request-size", "80MB"),
            Map.entry("server.compression.enabled", "true"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.error.whitelabel.enabled", "false"),
            Map.entry("server.servlet.session.timeout", "30m"),
            Map.entry("server.servlet.session.cookie.name", "tworivers"),
            Map.entry("server.servlet.session.cookie.http-only", "true"),
            Map.entry("server.servlet.session.cookie.same-site", "strict"),
            Map.entry("server.servlet.session.tracking-modes", "cookie"),
            Map.entry("server.tomcat.threads.max", "32"),
            Map.entry("server.tomcat.max-swallow-size", "500MB"),
            Map.entry("server.tomcat.use-relative-redirects", "true"),
            Map.entry("server.tomcat.remoteip.internal-proxies", "127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1"),
            Map.entry("logging.level.root", "warn"),
            Map.entry("logging.level.org.tworivers", "info"),
            Map.entry("logging.level.org.springframework.boot.diagnostics", "off"),
            Map.entry("logging.level.org.springframework.boot.web.server", "error"));

    @Override
    public Service serve(Settings settings) {
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        Map<String, Object> defaults = new HashMap<>(DEFAULTS);
        defaults.put("server.address", settings.bind());
        defaults.put("server.port", settings.port());
        defaults.put("spring.servlet.multipart.location", uploads(settings));
        application.setDefaultProperties(defaults);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("settings", settings));
        ConfigurableApplicationContext running = run(application);
        AccountDesk desk = running.getBean(AccountDesk.class);
        return settings.demonstration()
                ? new Running(
                        running,
                        desk.openDemonstration(DEMONSTRATED),
                        Arrays.stream(Role.values()).map(Role::word).toList())
                : new Running(running, desk.openFirst(), List.of(AccountDesk.FIRST));
    }

    private static ConfigurableApplicationContext run(SpringApplication application) {
        try {
            return application.run();
        } catch (ApplicationContextException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) {
                    throw new IllegalArgumentException(
                            "port (" + taken.getPort()
                                    + ") must be free, but another program listens there. Maybe: --port "
                                    + (taken.getPort() + 1),
                            taken);
                }
            }
            throw failed;
        }
    }

    /// Where pieces of uploads lie while they come in: the folder that is emptied at each start.
    private static String uploads(Settings settings) {
        return ImportFolder.beside(settings.ledger().database().beside())
                .uploads()
                .toString();
    }

    private record Running(ConfigurableApplicationContext context, String password, List<String> names)
            implements Service {
        @Override
        public int port() {
            return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        }

        @Override
        public Map<String, String> routes() {
            return context.getBean(RouteRights.class).table();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
