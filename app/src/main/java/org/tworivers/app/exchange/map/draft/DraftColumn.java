package org.tworivers.app.exchange.map.draft;

/// A column of a draft.
///
/// @param name as the header has it
/// @param use what it states
/// @param fillDown whether an empty cell takes the value of the row above, as below merged cells
public record DraftColumn(String name, ColumnUse use, boolean fillDown) {
    /// Whether a map can name it: not blank, and nothing that a map reads as a constant or a text made of columns.
    public boolean isNamable() {
        return !name.isBlank() && !name.startsWith("=") && !name.contains("${");
    }
}
