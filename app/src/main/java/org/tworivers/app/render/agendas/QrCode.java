package org.tworivers.app.render.agendas;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.tworivers.app.render.paper.Html;

/// A text as a code that phones read (QR, ISO/IEC 18004), within the quiet border of four modules that the standard
/// asks for. Level M: it is still read when 15 % of it are soiled.
public final class QrCode {
    private static final int BORDER = 4;
    /// Dots to a module of the picture.
    private static final int DOTS = 4;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /// The code of a text, at most 2,331 bytes of UTF-8.
    public static QrCode of(String text) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                StandardCharsets.UTF_8.name(),
                EncodeHintType.MARGIN,
                BORDER);
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "text (" + text + ") must fit into a QR code. Maybe a shorter address.", tooLong);
        }
    }

    /// A drawing that is sharp at any size; black on white also where all else is dark.
    ///
    /// @param title what it is, for those who do not see it
    public String svg(String title) {
        String size = Integer.toString(modules.getWidth());
        return Html.part()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + size + " " + size,
                        "role",
                        "img")
                .element("title", title)
                .empty("rect", "width", size, "height", size, "fill", "#ffffff")
                .empty("path", "d", dark(), "fill", "#000000")
                .close("svg")
                .page();
    }

    private String dark() {
        StringBuilder runs = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            int column = 0;
            while (column < modules.getWidth()) {
                int end = column;
                while (modules.get(end, row)) { // ends at the border at the latest
                    end++;
                }
                if (end > column) {
                    int length = end - column;
                    runs.append('M').append(column).append(' ').append(row);
                    runs.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
                column = end + 1;
            }
        }
        return runs.toString();
    }

    /// A picture of one bit a dot.
    public byte[] png() {
        int size = modules.getWidth() * DOTS;
        int[] black = new int[DOTS * DOTS];
        int[] white = new int[DOTS * DOTS];
        Arrays.fill(white, 1);
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        WritableRaster dots = picture.getRaster();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                int[] square = modules.get(column, row) ? black : white;
                dots.setPixels(column * DOTS, row * DOTS, DOTS, DOTS, square);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write the code as a picture", broken);
        }
        return out.toByteArray();
    }

    /// The picture as an address, for a page that fetches nothing.
    String dataAddress() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }
}
