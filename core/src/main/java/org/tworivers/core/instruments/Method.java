package org.tworivers.core.instruments;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tworivers.core.shared.Names;

/// A way to test with an instrument: the settings that a booking of it takes over and may change within bounds.
///
/// @param key short name, one of a kind within the instrument
/// @param standard the standard that it follows, such as GB/T 3075; may be empty
/// @param settings in the order in which they are shown
public record Method(String key, Names names, String standard, List<Setting> settings) {

    /// One setting of a method, such as the load.
    ///
    /// @param unit such as kN; may be empty
    /// @param preset what a booking takes over
    /// @param least the least that the instrument can do
    /// @param most the most that it can do
    public record Setting(String key, Names names, String unit, BigDecimal preset, BigDecimal least, BigDecimal most) {
        public Setting {
            if (key.isBlank()) {
                throw new IllegalArgumentException("key () of a setting must be given. Maybe load.");
            }
            if (preset.compareTo(least) < 0 || preset.compareTo(most) > 0) {
                throw new IllegalArgumentException("preset (" + preset + ") of " + key + " must be " + least + " to "
                        + most + ". Maybe the bounds are exchanged.");
            }
        }

        /// Whether the instrument can do so much.
        public boolean allows(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }

    public Method {
        settings = List.copyOf(settings);
        Set<String> keys = new HashSet<>();
        for (Setting setting : settings) {
            if (!keys.add(setting.key())) {
                throw new IllegalArgumentException("setting (" + setting.key() + ") of " + key
                        + " must be stated once. Maybe give it a key of" + " its own.");
            }
        }
    }

    /// The setting of a key.
    public Optional<Setting> findSetting(String wanted) {
        return settings.stream().filter(each -> each.key().equals(wanted)).findFirst();
    }
}
