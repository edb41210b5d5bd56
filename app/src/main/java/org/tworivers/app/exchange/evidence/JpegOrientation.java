package org.tworivers.app.exchange.evidence;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a JPEG file was held when it was taken, by the tag 0x0112 of its EXIF part (CIPA DC-008).
final class JpegOrientation {
    /// The picture is as it should be.
    static final int UPRIGHT = 1;

    /// From this number on height and width change over.
    static final int FIRST_LYING = 5;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final long EXIF = 0x457869660000L;
    private static final int EXIF_BYTES = 6;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APPLICATION_1 = 0xE1;

    private JpegOrientation() {}

    /// 1 to 8; 1 when nothing is said.
    static int of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer in) {
        in.getShort();
        while ((in.get() & 0xFF) == 0xFF) {
            int marker = in.get() & 0xFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = in.getShort() & 0xFFFF;
            ByteBuffer part = in.slice(in.position(), length - Short.BYTES);
            if (marker == APPLICATION_1 && isExif(part)) {
                return ofTags(part.slice(EXIF_BYTES, part.limit() - EXIF_BYTES));
            }
            in.position(in.position() + length - Short.BYTES);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer part) {
        return part.limit() > Long.BYTES && part.getLong(0) >>> Short.SIZE == EXIF;
    }

    private static int ofTags(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(Integer.BYTES);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + Short.BYTES + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int said = tiff.getShort(entry + Long.BYTES);
                return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
