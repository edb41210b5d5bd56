package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How addresses are read; whatever goes wrong, no password is told.
class ServerAddressTest {
    @Test
    void allPartsAreRead() {
        assertThat(StoreAddress.parse(
                        "postgresql://me:p%40ss+%2F@db.example:5433/two%20rivers?sslmode=require&folder=/x"))
                .isEqualTo(new ServerAddress(
                        "db.example",
                        5433,
                        "two rivers",
                        "me",
                        "p@ss+/",
                        Map.of("sslmode", "require", "folder", "/x")));
        assertThat(StoreAddress.parse("postgresql://localhost/ledger"))
                .isEqualTo(new ServerAddress("localhost", 5432, "ledger", "", "", Map.of()));
        assertThat(StoreAddress.parse("postgresql://[::1]:6000/ledger").shown())
                .isEqualTo("postgresql://[::1]:6000/ledger");
        assertThat(StoreAddress.parse("sqlite:./a.db")).isEqualTo(new StoreAddress.InFile(Path.of("./a.db")));
    }

    @Test
    void neitherTheAddressShownNorItsTextHoldsThePassword() {
        StoreAddress address = StoreAddress.parse("postgresql://me:secret@db/ledger");
        assertThat(address.shown() + address).doesNotContain("secret", "me:").contains("postgresql://db/ledger");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://me:secret@db",
                "postgresql://me:secret@db:port/ledger",
                "postgresql://me:secret@/ledger",
                "postgresql://me:secret%4@db/ledger",
                "postgresql://me:secret@db/ledger?sslmode",
                "postgres://me:secret@db/ledger",
                "jdbc:postgresql://me:secret@db/ledger",
            })
    void whatIsNoAddressIsRefusedWithARemedyAndWithoutThePassword(String written) {
        assertThatThrownBy(() -> StoreAddress.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("store (", "Maybe")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aSettingThatTheDriverDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> new ServerSource(
                                (ServerAddress) StoreAddress.parse("postgresql://db/ledger?sslmod=require"), Map.of())
                        .source(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sslmod");
    }
}
