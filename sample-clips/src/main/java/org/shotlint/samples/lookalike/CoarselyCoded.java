package org.shotlint.samples.lookalike;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.shotlint.samples.FrameSource;
import org.shotlint.samples.WrappedSource;

/**
 * A clean clip that went through a coarse coder before: blocks and blurred colours, and every so often a picture coded anew that looks a
 * little different from the one before, also where nothing moves.
 *
 * @param clip the clip
 * @param every frames from one picture coded anew to the next
 */
public record CoarselyCoded(LookAlike clip, int every) implements LookAlike {
    private static final float ANEW = 0.5f;
    private static final float FINEST = 0.56f;

    @Override
    public FrameSource source() {
        return new Coarse(clip.source(), every);
    }

    private record Coarse(FrameSource within, int every) implements WrappedSource {

        @Override
        public void draw(int frame, BufferedImage target) {
            within.draw(frame, target);
            float quality = ANEW + (FINEST - ANEW) * (frame % every) / every;
            try {
                BufferedImage coarse = decoded(coded(target, quality));
                Graphics2D pen = target.createGraphics();
                pen.drawImage(coarse, 0, 0, null);
                pen.dispose();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static BufferedImage decoded(byte[] picture) throws IOException {
            return ImageIO.read(new ByteArrayInputStream(picture));
        }

        private static byte[] coded(BufferedImage picture, float quality) throws IOException {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
                writer.setOutput(out);
                writer.write(null, new IIOImage(picture, null, null), param);
            } finally {
                writer.dispose();
            }
            return bytes.toByteArray();
        }
    }
}
