package org.tworivers.app.web.letters;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.tworivers.app.exchange.mail.MailSettings;
import org.tworivers.app.store.StoreException;
import org.tworivers.app.work.digests.DigestRound;
import org.tworivers.app.work.events.LetterRound;

/// Goes round with letters as long as the server runs, when there is a mail server to hand them to.
@Component
class LetterPost implements SmartLifecycle {
    private final Logger log = LoggerFactory.getLogger(LetterPost.class);
    private static final int SECONDS = 20;

    private final ScheduledExecutorService post = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("letters").factory());
    private final MailSettings settings;
    private final LetterRound round;
    private final DigestRound digests;
    private volatile boolean running;

    LetterPost(MailSettings settings, LetterRound round, DigestRound digests) {
        this.settings = settings;
        this.round = round;
        this.digests = digests;
    }

    @Override
    public void start() {
        running = true;
        if (settings.isOn()) {
            Future<?> rounds = post.scheduleWithFixedDelay(this::go, SECONDS, SECONDS, TimeUnit.SECONDS);
            log.info("letters go out: {}", !rounds.isDone());
        }
    }

    private void go() {
        try {
            int sent = round.run() + digests.run();
            if (sent > 0) {
                log.info("letters sent: {}", sent);
            }
        } catch (StoreException away) {
            log.warn("letters wait, the store cannot be read or written: {}", away.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        post.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
