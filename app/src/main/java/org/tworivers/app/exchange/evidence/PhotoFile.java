package org.tworivers.app.exchange.evidence;

import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/// A photo without anything beside its picture: it is decoded, turned upright and written anew, so that place, time,
/// device, thumbnail and whatever else stood in the file are gone. A picture that is larger than a screen is made
/// smaller.
public final class PhotoFile {
    /// The most picture elements that are decoded: the largest photo of a phone has some fifty million. What claims
    /// more is refused by its header alone.
    public static final long MOST_PIXELS = 52_000_000;

    /// Longer sides are halved, or divided by more, until they are not longer.
    static final int LONGEST_SIDE = 4_096;

    private static final float QUALITY = 0.85f;

    private PhotoFile() {}

    /// A file that is no photo, or not one that is decoded here.
    public static final class UnreadablePhotoException extends Exception {
        private static final long serialVersionUID = 1;

        private final boolean large;

        UnreadablePhotoException(boolean large) {
            super(large ? "the picture is too large" : "the picture cannot be read");
            this.large = large;
        }

        /// Whether it is refused for its size alone.
        public boolean isLarge() {
            return large;
        }
    }

    /// The bare picture, in the form it came in.
    ///
    /// @param form JPEG or PNG
    /// @throws UnreadablePhotoException when it cannot be decoded, or would be too large
    public static byte[] bare(PaperForm form, byte[] bytes) throws UnreadablePhotoException {
        if (!form.isPicture()) {
            throw new UnreadablePhotoException(false);
        }
        try {
            BufferedImage picture = decode(form, bytes);
            return encode(form, form == PaperForm.JPEG ? upright(picture, JpegOrientation.of(bytes)) : picture);
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | CMMException damaged) {
            UnreadablePhotoException unreadable = new UnreadablePhotoException(false);
            unreadable.initCause(damaged);
            throw unreadable;
        }
    }

    private static BufferedImage decode(PaperForm form, byte[] bytes) throws IOException, UnreadablePhotoException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(form.word()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new UnreadablePhotoException(true);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.ceilDiv(Math.max(width, height), LONGEST_SIDE);
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encode(PaperForm form, BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(form.word()).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (form == PaperForm.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        AffineTransform turn = turn(orientation, picture.getWidth(), picture.getHeight());
        if (turn.isIdentity()) {
            return picture;
        }
        boolean lies = orientation >= JpegOrientation.FIRST_LYING;
        BufferedImage upright = new BufferedImage(
                lies ? picture.getHeight() : picture.getWidth(),
                lies ? picture.getWidth() : picture.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(picture, new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR), 0, 0);
        canvas.dispose();
        return upright;
    }

    /// What brings a picture upright, by the numbers of EXIF: 2 is mirrored, 3 upside down, 6 lies on its left side, 8
    /// on its right, the others are mirrored too.
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
