package org.tworivers.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.core.register.SocialCreditCode.Check;

class SocialCreditCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "9144030071526726XG", "91330100799655058B", " 914106000000000240 "})
    void a_right_check_character_is_ok(String code) {
        assertThat(SocialCreditCode.check(code)).isEqualTo(Check.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M0001TGQXM", // real, of the pilot years
                "91350100M000100Y4", // a character short
                "91350100M000100Y431", // one too many
                "91350100I000100Y43", // I is not in the alphabet
                "91350100m000100y43", // nor are small letters
                "９1350100M000100Y43" // nor is a wide digit
            })
    void anything_else_fails_the_check(String code) {
        assertThat(SocialCreditCode.check(code)).isEqualTo(Check.FAILS_CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void no_code_is_no_failure(String code) {
        assertThat(SocialCreditCode.check(code)).isEqualTo(Check.NONE);
    }

    @Test
    void exactly_one_check_character_is_right_and_every_single_change_is_seen() {
        String code = "91350100M000100Y43";
        for (int at = 0; at < code.length(); at++) {
            int right = 0;
            for (int i = 0; i < ALPHABET.length(); i++) {
                String changed = code.substring(0, at) + ALPHABET.charAt(i) + code.substring(at + 1);
                right += SocialCreditCode.check(changed) == Check.OK ? 1 : 0;
            }
            assertThat(right).as("at %d", at).isEqualTo(1);
        }
    }
}
