package org.tworivers.core.energy;

import java.util.Arrays;
import java.util.stream.Collectors;

/// In which consumption for an amount of product is told.
public enum SpecificUnit {
    KILOWATT_HOURS_A_TONNE("kWh/t", "electricity", 0),
    KILOWATT_HOURS_A_KILOGRAM("kWh/kg", "electricity", 3),
    COAL_EQUIVALENT_A_TONNE("kgce/t", "all", 0);

    private final String sign;
    private final String counted;
    private final int power;

    SpecificUnit(String sign, String counted, int power) {
        this.sign = sign;
        this.counted = counted;
        this.power = power;
    }

    /// As it is written.
    public String sign() {
        return sign;
    }

    /// Whether both count the same thing, so that one can be told in the other.
    public boolean isLike(SpecificUnit other) {
        return counted.equals(other.counted);
    }

    /// One of it is ten to this power of those for a tonne.
    public int power() {
        return power;
    }

    /// Reads a unit as it is written.
    public static SpecificUnit parse(String sign) {
        return Arrays.stream(values())
                .filter(unit -> unit.sign.equals(sign))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unit (" + sign + ") must be one of "
                        + Arrays.stream(values()).map(SpecificUnit::sign).collect(Collectors.joining(", "))
                        + ". Maybe kWh/t."));
    }
}
