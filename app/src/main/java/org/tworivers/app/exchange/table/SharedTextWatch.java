package org.tworivers.app.exchange.table;

/// Watches the bytes of a workbook's XML parts go by, and tells whether a cell names a shared text that is not there.
/// Libraries fill up their list of shared texts to the number that a cell names: one cell of a few bytes, with a number
/// of nine digits, would fill the memory.
///
/// Only as much XML as that takes: local names of one or two letters, the attribute `t`, and numbers. What could hide a
/// number from it (references to characters, CDATA) counts as a number that is too large.
final class SharedTextWatch {
    private static final long TOO_LARGE = Long.MAX_VALUE;
    private static final long LARGEST = 1L << 40;

    private long texts;
    private long highest = -1;

    private boolean inTag;
    private int quote;
    private int before;

    /// Of the tag: whether it begins an element, and its local name, as far as two letters.
    private boolean begins;

    private boolean isNamed;
    private int nameLength;
    private int name;

    /// Of the attribute: its local name, and the length and last letter of its value.
    private int attributeLength;

    private int attribute;
    private boolean isAttributeOver;
    private int valueLength;
    private int value;
    private boolean isValueHidden;
    private boolean isShared;

    private boolean inSharedCell;
    private boolean inNumber;
    private long number;

    void see(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (quote != 0) {
                inQuotes(b);
            } else if (inTag) {
                inTag(b);
            } else {
                inText(b);
            }
            before = b;
        }
    }

    private void inText(int b) {
        if (b == '<') {
            inTag = true;
            begins = true;
            isNamed = false;
            nameLength = 0;
            name = 0;
            isShared = false;
        } else if (inNumber && b >= '0' && b <= '9') {
            number = number > LARGEST ? TOO_LARGE : 10 * number + b - '0';
        } else if (inNumber && b == '&') {
            number = TOO_LARGE;
        }
    }

    private void inTag(int b) {
        if (before == '<' && (b == '/' || b == '!' || b == '?')) {
            begins = false;
            number = b == '!' && inNumber ? TOO_LARGE : number;
        } else if (b == '>') {
            endTag();
        } else if (b == '"' || b == '\'') {
            quote = b;
            valueLength = 0;
            isValueHidden = false;
        } else if (b <= ' ' || b == '/') {
            isNamed |= nameLength > 0;
            isAttributeOver = true;
        } else if (b == ':') {
            nameLength = isNamed ? nameLength : 0;
            attributeLength = 0;
        } else if (!isNamed) {
            nameLength++;
            name = nameLength == 1 ? b : (name << Byte.SIZE | b);
        } else if (b != '=') {
            attributeLength = isAttributeOver ? 1 : attributeLength + 1;
            isAttributeOver = false;
            attribute = b;
        }
    }

    private void inQuotes(int b) {
        if (b == quote) {
            quote = 0;
            boolean type = attributeLength == 1 && attribute == 't';
            isShared |= type && (isValueHidden || (valueLength == 1 && value == 's'));
            isAttributeOver = true;
        } else {
            valueLength++;
            value = b;
            isValueHidden |= b == '&';
        }
    }

    private void endTag() {
        inTag = false;
        if (inNumber) {
            highest = Math.max(highest, number);
            inNumber = false;
        }
        if (begins && nameLength == 1 && name == 'c') {
            inSharedCell = isShared;
        } else if (begins && nameLength == 1 && name == 'v') {
            inNumber = inSharedCell && before != '/';
            number = 0;
        } else if (begins && nameLength == 2 && name == ('s' << Byte.SIZE | 'i')) {
            texts++;
        }
    }

    /// Whether a cell names a text behind the last.
    boolean isBeyond() {
        return highest >= texts;
    }
}
