package org.tworivers.app.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.exchange.evidence.PhotoFile.UnreadablePhotoException;

class PhotoFileTest {
    private static final int LENGTH_OF_SIGNATURE = 8;

    private static byte[] chunk(String type, byte[] content) {
        byte[] body = Photos.joined(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(content.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(picture).isNotNull();
        return picture;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getGreen() < 100;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// @param corner the corner in which the red lies when the picture is upright
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 10, 10", "2, 80, 40, 70, 10", "3, 80, 40, 70, 30", "4, 80, 40, 10, 30",
        "5, 40, 80, 10, 10", "6, 40, 80, 30, 10", "7, 40, 80, 30, 70", "8, 40, 80, 10, 70"
    })
    void what_else_stood_in_a_photo_is_gone_and_it_stands_upright(int orientation, int width, int height, int x, int y)
            throws IOException, UnreadablePhotoException {
        byte[] taken = Photos.phone(80, 40, orientation);
        assertThat(text(taken)).contains(Photos.SECRET, "Exif");
        byte[] bare = PhotoFile.bare(PaperForm.JPEG, taken);
        assertThat(text(bare)).doesNotContain("GPS", "Exif");
        BufferedImage picture = read(bare);
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(isRed(picture, x, y)).isTrue();
        assertThat(isRed(picture, width - 1 - x, height - 1 - y)).isFalse();
        assertThat(PhotoFile.bare(PaperForm.JPEG, taken)).isEqualTo(bare);
    }

    @Test
    void texts_in_a_png_are_gone() throws IOException, UnreadablePhotoException {
        byte[] png = Photos.picture("png", 60, 30);
        int afterHeader = LENGTH_OF_SIGNATURE + 25;
        byte[] told = Photos.joined(
                Arrays.copyOf(png, afterHeader),
                chunk("tEXt", ("Comment\0" + Photos.SECRET).getBytes(StandardCharsets.US_ASCII)),
                Arrays.copyOfRange(png, afterHeader, png.length));
        assertThat(read(told).getWidth()).isEqualTo(60);
        byte[] bare = PhotoFile.bare(PaperForm.PNG, told);
        assertThat(text(bare)).doesNotContain("GPS", "tEXt");
        assertThat(isRed(read(bare), 10, 5)).isTrue();
    }

    @Test
    void a_large_photo_is_made_smaller() throws IOException, UnreadablePhotoException {
        BufferedImage picture = read(PhotoFile.bare(PaperForm.JPEG, Photos.phone(6_000, 90, 1)));
        assertThat(picture.getWidth()).isEqualTo(3_000);
        assertThat(picture.getHeight()).isEqualTo(45);
    }

    @Test
    void what_claims_to_be_huge_is_refused_by_its_header() {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] bomb = Photos.joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", header),
                chunk("IDAT", new byte[0]),
                chunk("IEND", new byte[0]));
        assertThat(PaperForm.of(bomb)).contains(PaperForm.PNG);
        assertThatThrownBy(() -> PhotoFile.bare(PaperForm.PNG, bomb))
                .isInstanceOfSatisfying(
                        UnreadablePhotoException.class,
                        refused -> assertThat(refused.isLarge()).isTrue());
    }

    @Test
    void what_is_no_picture_is_refused() {
        byte[] cut = Arrays.copyOf(Photos.phone(80, 40, 1), 40);
        assertThatThrownBy(() -> PhotoFile.bare(PaperForm.JPEG, cut)).isInstanceOf(UnreadablePhotoException.class);
        assertThatThrownBy(() -> PhotoFile.bare(PaperForm.PDF, cut)).isInstanceOf(UnreadablePhotoException.class);
        byte[] told = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 0};
        assertThatThrownBy(() -> PhotoFile.bare(PaperForm.JPEG, told)).isInstanceOf(UnreadablePhotoException.class);
    }
}
