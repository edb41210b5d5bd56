package org.tworivers.core.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Story D: money in place, and money that is held back with the reason.
class D_ReceiptsTest {
    private static final String MONEY = "in-place, held-back-money, held-back";

    @Test
    void money_in_good_order_is_in_place() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 30 voucher=A payer=sh
            3 steel receipt  2016-07-01 70 voucher=B payer=sh
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 100, held-back-money 0, held-back 0");
    }

    @Test
    void eighty_per_cent_out_within_three_days_is_held_back() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 50
            3 steel out      2016-06-04 40
            """);
        assertThat(story.tell(MONEY + ", held-back-out-again"))
                .isEqualTo("in-place 0, held-back-money 50, held-back 1, held-back-out-again 1");
        assertThat(story.withAsOf("2016-06-03").tell(MONEY)).isEqualTo("in-place 50, held-back-money 0, held-back 0");
    }

    @Test
    void less_than_eighty_per_cent_or_later_than_three_days_is_not() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 50
            3 steel out      2016-06-04 39.99
            4 yarn  contract 2016-05-03 100
            5 yarn  receipt  2016-06-01 50
            6 yarn  out      2016-06-05 50
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 100, held-back-money 0, held-back 0");
    }

    @Test
    void money_that_leaves_in_parts_is_added_up() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 50
            3 steel out      2016-06-02 20
            4 steel out      2016-06-03 20
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 0, held-back-money 50, held-back 1");
    }

    @Test
    void what_left_for_one_receipt_does_not_count_for_the_next() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 50
            3 steel out      2016-06-02 50
            4 steel receipt  2016-06-02 50
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 50, held-back-money 50, held-back 1");
    }

    @Test
    void later_money_out_does_not_change_an_earlier_verdict() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 200
            2 steel receipt  2016-06-01 100
            3 steel receipt  2016-06-02 50
            4 steel out      2016-06-03 50
            5 steel out      2016-06-04 30
            """);
        assertThat(story.withAsOf("2016-06-03").tell(MONEY)).isEqualTo("in-place 100, held-back-money 50, held-back 1");
        assertThat(story.tell(MONEY)).isEqualTo("in-place 100, held-back-money 50, held-back 1");
    }

    @Test
    void money_out_in_another_currency_is_another_matter() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 50
            3 steel out      2016-06-02 50 unit=USD
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 50, held-back-money 0, held-back 0");
    }

    @Test
    void a_voucher_counts_once_for_the_first_receipt_that_names_it() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-07-01 20 voucher=A
            3 steel receipt  2016-06-01 10 voucher=A
            """);
        assertThat(story.tell(MONEY + ", held-back-same-voucher"))
                .isEqualTo("in-place 10, held-back-money 20, held-back 1, held-back-same-voucher 1");
        assertThat(story.withAsOf("2016-06-30").tell(MONEY)).isEqualTo("in-place 10, held-back-money 0, held-back 0");
    }

    @Test
    void a_voucher_counts_once_across_projects() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 yarn  contract 2016-05-03 100
            3 yarn  receipt  2016-06-02 20 voucher=A
            4 steel receipt  2016-06-01 10 voucher=A
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 10, held-back-money 20, held-back 1");
        assertThat(story.withKnownAt(3).tell(MONEY)).isEqualTo("in-place 20, held-back-money 0, held-back 0");
    }

    @Test
    void receipts_without_a_voucher_number_are_not_the_same_voucher() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 10
            3 steel receipt  2016-06-01 10
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 20, held-back-money 0, held-back 0");
    }

    @Test
    void money_before_the_contract_is_held_back() {
        Story story = Story.of("""
            1 steel receipt  2016-05-02 10
            2 steel contract 2016-05-03 100
            3 steel receipt  2016-05-03 20
            """);
        assertThat(story.tell(MONEY + ", held-back-before-contract"))
                .isEqualTo("in-place 20, held-back-money 10, held-back 1, held-back-before-contract 1");
    }

    @Test
    void an_intent_is_no_contract() {
        Story story = Story.of("""
            1 steel intent   2016-01-03 100
            2 steel receipt  2016-05-02 10
            3 steel contract 2016-05-03 100
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 0, held-back-money 10, held-back 1");
    }

    @Test
    void money_above_the_contract_is_held_back() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 90
            3 steel receipt  2016-06-02 20
            4 steel receipt  2016-06-03 10
            """);
        assertThat(story.tell(MONEY + ", held-back-above-contract"))
                .isEqualTo("in-place 100, held-back-money 20, held-back 1, held-back-above-contract 1");
    }

    @Test
    void an_increment_lifts_the_ceiling_from_its_own_day() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 100
            2 steel receipt  2016-06-01 110
            3 steel increase 2016-06-02 50
            4 steel receipt  2016-06-02 120
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 120, held-back-money 110, held-back 1");
    }

    @Test
    void a_contract_without_an_amount_has_no_ceiling() {
        Story story = Story.of("""
            1 steel contract 2016-05-03 -
            2 steel receipt  2016-06-01 110
            """);
        assertThat(story.tell(MONEY)).isEqualTo("in-place 110, held-back-money 0, held-back 0");
    }

    @Test
    void a_payer_inside_the_host_region_is_held_back() {
        Story story = Story.of("""
            1 steel place    2016-01-01 ha-kf
            2 steel contract 2016-05-03 100
            3 steel receipt  2016-06-01 10 payer=ha-ly
            4 steel receipt  2016-06-02 20 payer=sh-js
            5 steel receipt  2016-06-03 30
            """);
        assertThat(story.tell(MONEY + ", held-back-payer-inside"))
                .isEqualTo("in-place 50, held-back-money 10, held-back 1, held-back-payer-inside 1");
    }

    @Test
    void the_ledger_of_a_project_without_a_contract_has_no_money_in_place() {
        Story story = Story.of("1 steel receipt 2016-06-01 10");
        assertThat(story.tell(MONEY + ", capital")).isEqualTo("in-place 0, held-back-money 0, held-back 0, capital 0");
    }

    @Test
    void an_undated_receipt_cannot_have_left_within_three_days() {
        Story story = Story.of("""
            1 steel contract - 100
            2 steel contract 2016-05-03 100
            3 steel receipt  - 50
            4 steel out      2016-06-02 50
            """);
        assertThat(story.withPolicy(new EverySigning()).tell(MONEY))
                .isEqualTo("in-place 50, held-back-money 0, held-back 0");
    }
}
