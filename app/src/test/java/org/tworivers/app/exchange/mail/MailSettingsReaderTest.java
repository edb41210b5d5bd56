package org.tworivers.app.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.exchange.mail.MailSettings.Security;

/// Settings of the mail server as they are written, and the password from a file.
class MailSettingsReaderTest {
    private final Map<String, String> said =
            new HashMap<>(Map.of("host", "mail.example", "user", "office", "from", "office@tworivers.example"));

    @TempDir
    private Path folder = Path.of("");

    private MailSettings read() {
        return MailSettingsReader.read(name -> said.getOrDefault(name, ""));
    }

    @Test
    void nothingSaidIsNoServerAndTheUsualWay() {
        said.clear();
        assertThat(read().isOn()).isFalse();
        assertThat(read().port()).isEqualTo(587);
        assertThat(read().security()).isEqualTo(Security.STARTTLS);
    }

    @Test
    void thePasswordStandsInASettingOrInTheFirstLineOfAFile() throws IOException {
        said.put("password", "from a setting");
        assertThat(read().password()).isEqualTo("from a setting");
        said.remove("password");
        Path file = Files.writeString(folder.resolve("secret"), "from a file\n");
        said.put("password-file", file.toString());
        assertThat(read().password()).isEqualTo("from a file");
        assertThat(read().toString()).doesNotContain("from a file");
    }

    @Test
    void twoPasswordsAFileThatIsNotThereAndAnEmptyOneAreRefusedWithoutThePassword() throws IOException {
        said.put("password-file", folder.resolve("none").toString());
        assertThatThrownBy(this::read).hasMessageContaining("must be a file that can be read");
        said.put("password-file", Files.writeString(folder.resolve("empty"), "").toString());
        assertThatThrownBy(this::read).hasMessageContaining("in its first line");
        said.put("password", "secret words");
        assertThatThrownBy(this::read)
                .hasMessageContaining("must not be given beside a password")
                .hasMessageNotContaining("secret words");
    }

    @Test
    void portAndSecurityAreToldWhenTheyCannotBeRead() {
        said.put("port", "smtp");
        assertThatThrownBy(this::read).hasMessageContaining("port (smtp)");
        said.put("port", "465");
        said.put("security", "TLS");
        assertThat(read().security()).isEqualTo(Security.TLS);
        said.put("security", "ssl");
        assertThatThrownBy(this::read).hasMessageContaining("security (ssl)");
    }
}
