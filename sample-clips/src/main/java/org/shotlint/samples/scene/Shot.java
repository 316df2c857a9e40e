package org.shotlint.samples.scene;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shotlint.samples.exposure.Exposure;
import org.shotlint.samples.label.Box;
import org.shotlint.samples.label.TrackPoint;

/**
 * One shot: a set, a camera, cels of action and effects. Unchanging; look-alikes and defects make changed copies.
 *
 * @param format size, rate and length
 * @param set which painted set stands behind
 * @param camera where the camera looks; on ones unless {@code clock} says otherwise
 * @param cels the action from back to front; the first is the hero
 * @param clock which moment of the whole shot a frame shows
 * @param onSet effects on the painted set, below the cels
 * @param onPicture effects on the finished picture
 */
public record Shot(
        Format format,
        SetName set,
        Timeline<View> camera,
        List<Cel> cels,
        Exposure clock,
        List<PictureEffect> onSet,
        List<PictureEffect> onPicture) {

    public Shot {
        cels = List.copyOf(cels);
        onSet = List.copyOf(onSet);
        onPicture = List.copyOf(onPicture);
    }

    /** A shot without effects. */
    public static Shot of(Format format, SetName set, Timeline<View> camera, List<Cel> cels) {
        return new Shot(format, set, camera, cels, Exposure.ones(), List.of(), List.of());
    }

    /** The same shot with one cel exchanged. */
    public Shot with(int index, Cel cel) {
        List<Cel> changed = new ArrayList<>(cels);
        changed.set(index, cel);
        return new Shot(format, set, camera, changed, clock, onSet, onPicture);
    }

    /** The same shot with another cel right in front of the one with an index. */
    public Shot withAfter(int index, Cel cel) {
        List<Cel> changed = new ArrayList<>(cels);
        changed.add(index + 1, cel);
        return new Shot(format, set, camera, changed, clock, onSet, onPicture);
    }

    /** The same shot in another format. */
    public Shot in(Format other) {
        return new Shot(other, set, camera, cels, clock, onSet, onPicture);
    }

    /** The same shot seen by another camera. */
    public Shot seenBy(Timeline<View> other) {
        return new Shot(format, set, other, cels, clock, onSet, onPicture);
    }

    /** The same shot with another clock. */
    public Shot clocked(Exposure other) {
        return new Shot(format, set, camera, cels, other, onSet, onPicture);
    }

    /** The same shot with one more effect on the painted set. */
    public Shot withOnSet(PictureEffect effect) {
        List<PictureEffect> more = new ArrayList<>(onSet);
        more.add(effect);
        return new Shot(format, set, camera, cels, clock, more, onPicture);
    }

    /** The same shot with one more effect on the finished picture. */
    public Shot withOnPicture(PictureEffect effect) {
        List<PictureEffect> more = new ArrayList<>(onPicture);
        more.add(effect);
        return new Shot(format, set, camera, cels, clock, onSet, more);
    }

    /** Paints one frame. The second canvas is scratch of the same size. */
    void paint(int frame, Canvas canvas, Canvas scratch) {
        int moment = (int) Math.floor(clock.momentAt(frame));
        View view = camera.at(format.secondsAt(moment));
        for (Layer layer : Sets.painted(set).layers()) {
            layer.paint(canvas, view, format);
        }
        for (PictureEffect effect : onSet) {
            effect.apply(canvas, frame);
        }
        for (Cel cel : cels) {
            paintCel(cel, moment, canvas, scratch);
        }
        canvas.look(new AffineTransform());
        for (PictureEffect effect : onPicture) {
            effect.apply(canvas, frame);
        }
    }

    private void paintCel(Cel cel, int moment, Canvas canvas, Canvas scratch) {
        Placed placed = cel.placing().apply(moment);
        if (placed.opacity() <= 0) {
            return;
        }
        boolean solid = placed.opacity() >= 1;
        Canvas onto = solid ? canvas : scratch;
        if (!solid) {
            scratch.clear();
        }
        place(cel, placed, moment, onto);
        double seconds = format.secondsAt(cel.exposure().momentAt(moment));
        cel.actor().drawShadow(onto, seconds);
        cel.actor().draw(onto, seconds);
        if (!solid) {
            canvas.blend(scratch, placed.opacity());
        }
    }

    private void place(Cel cel, Placed placed, int moment, Canvas onto) {
        AffineTransform look = camera.at(format.secondsAt(moment)).toScreen(cel.parallax(), format);
        look.translate(placed.dx(), placed.dy());
        onto.look(look);
    }

    /** The visible box of a cel in a frame as if nothing stood before it, or empty where it is out of the picture. */
    public Optional<Box> boxOf(int index, int frame) {
        int moment = (int) Math.floor(clock.momentAt(frame));
        Cel cel = cels.get(index);
        Placed placed = cel.placing().apply(moment);
        if (placed.opacity() < 0.2) {
            return Optional.empty();
        }
        Canvas alone = new Canvas(format.width(), format.height());
        place(cel, placed, moment, alone);
        cel.actor().draw(alone, format.secondsAt(cel.exposure().momentAt(moment)));
        Graphics2D pen = alone.pen();
        pen.dispose();
        return alone.inkBox();
    }

    /** The boxes of a cel over a range of frames, every third frame, clipped to the shot. */
    public List<TrackPoint> trackOf(int index, int startFrame, int endFrame) {
        List<TrackPoint> track = new ArrayList<>();
        for (int frame = Math.max(0, startFrame); frame < Math.min(format.frames(), endFrame); frame += 3) {
            int at = frame;
            boxOf(index, frame).ifPresent(box -> track.add(new TrackPoint(at, box)));
        }
        return track;
    }
}
