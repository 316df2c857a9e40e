package org.shotlint.samples.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Paints the reference views of a character: front, three quarters, side and back on plain paper, with its colours. */
public final class ModelSheet {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final double[] VIEWS_YAW_DEG = {0, 45, 90, 180};

    private ModelSheet() {}

    /** The sheet of a character. */
    public static BufferedImage of(CharacterDesign design) {
        Canvas canvas = paper();
        double scale = 210 / design.build().height();
        for (int view = 0; view < VIEWS_YAW_DEG.length; view++) {
            double yaw = VIEWS_YAW_DEG[view];
            place(canvas, 95 + view * 165, scale);
            Puppet.of(design, seconds -> Pose.standing(0, 0, yaw)).draw(canvas, 0);
        }
        return finished(canvas);
    }

    /** The sheet of a beast, from both sides. */
    public static BufferedImage of(BeastDesign design) {
        Canvas canvas = paper();
        for (int view = 0; view < 2; view++) {
            double yaw = view == 0 ? 90 : 270;
            place(canvas, 190 + view * 330, 2);
            Beast.of(design, design, seconds -> Pose.standing(0, 0, yaw)).draw(canvas, 0);
        }
        return finished(canvas);
    }

    private static Canvas paper() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Graphics2D pen = canvas.pen();
        pen.setColor(new Color(0xF7F5EF));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        return canvas;
    }

    private static void place(Canvas canvas, double x, double scale) {
        AffineTransform transform = AffineTransform.getTranslateInstance(x, 262);
        transform.scale(scale, scale);
        canvas.look(transform);
    }

    private static BufferedImage finished(Canvas canvas) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        canvas.copyTo(sheet);
        return sheet;
    }
}
