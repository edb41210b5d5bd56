package org.tworivers.app.work.imports;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Makes ids of imports: the moment in milliseconds and eight bytes of chance, in hex.
///
/// @param random where the chance comes from; ids are told apart by it alone within a millisecond
public record ImportIds(InstantSource clock, RandomGenerator random) implements Supplier<String> {
    private static final int ID_BYTES = 8;
    private static final int MOMENT_DIGITS = 12;

    @Override
    public String get() {
        byte[] chance = new byte[ID_BYTES];
        random.nextBytes(chance);
        return HexFormat.of().toHexDigits(clock.millis(), MOMENT_DIGITS)
                + HexFormat.of().formatHex(chance);
    }
}
