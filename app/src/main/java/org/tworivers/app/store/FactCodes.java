package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tworivers.core.shared.Code;

/// The codes that rows of facts refer to by number: vouchers, of which there is one to a receipt, apart from all
/// others. Grows with the store; what was handed out before stays as it was.
final class FactCodes {
    private static final String SINCE = "SELECT id, scheme, code FROM code WHERE id > ? ORDER BY id";
    private static final String VOUCHERS = "voucher";
    private static final int NOWHERE = -1;

    private final GrowingList<Code> codes = new GrowingList<>();
    private final GrowingList<Code> vouchers = new GrowingList<>();

    /// By number: its place in one of the lists, and in which.
    private int[] places = new int[0];

    private boolean[] isVoucher = new boolean[0];
    private int largest;

    /// Takes what the store has been given since.
    void readOn(Statements statements) throws SQLException {
        List<Code> read = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        try (ResultSet row = statements.of(SINCE, largest).executeQuery()) {
            while (row.next()) {
                String scheme = row.getString(2);
                ids.add(row.getInt(1));
                read.add(new Code(scheme.equals(VOUCHERS) ? VOUCHERS : scheme, row.getString(3)));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            add(ids.get(i), read.get(i));
        }
    }

    private void add(int id, Code code) {
        if (id >= places.length) {
            int known = places.length;
            places = Arrays.copyOf(places, id + 1 + id / 4);
            Arrays.fill(places, known, places.length, NOWHERE);
            isVoucher = Arrays.copyOf(isVoucher, places.length);
        }
        isVoucher[id] = code.scheme().equals(VOUCHERS);
        places[id] = (isVoucher[id] ? vouchers : codes).add(code);
        largest = Math.max(largest, id);
    }

    /// Those that are no vouchers, as of now.
    List<Code> codes() {
        return codes.view();
    }

    /// Vouchers, as of now.
    List<Code> vouchers() {
        return vouchers.view();
    }

    /// The place of a number among the vouchers.
    int voucher(int id) {
        return isVoucher[id] ? places[id] : vouchers.findOrAdd(codes.get(places[id]));
    }

    /// The place of a number among the codes that are no vouchers.
    int code(int id) {
        return isVoucher[id] ? codes.findOrAdd(vouchers.get(places[id])) : places[id];
    }
}
