package org.tworivers.app.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/// Made-up photos as phones write them.
public final class Photos {
    static final String SECRET = "GPSLatitude 34.76, phone of somebody";

    private Photos() {}

    /// A picture whose left upper corner is red, the rest white.
    static byte[] picture(String form, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                boolean corner = x < width / 2 && y < height / 2;
                picture.setRGB(x, y, (corner ? Color.RED : Color.WHITE).getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, form, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /// A JPEG file as a phone writes it: how it was held, and where.
    public static byte[] phone(int width, int height, int orientation) {
        try {
            byte[] bare = picture("jpeg", width, height);
            byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
            ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + secret.length);
            exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
            exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII));
            exif.putInt(8).putShort((short) 1);
            exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
            exif.putShort((short) 0).putInt(0).put(secret);
            return joined(Arrays.copyOf(bare, 2), exif.array(), Arrays.copyOfRange(bare, 2, bare.length));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
