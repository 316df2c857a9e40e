package org.shotlint.analysis.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.shotlint.analysis.evidence.Impulse;
import org.shotlint.analysis.evidence.UnseenChange;
import org.shotlint.analysis.finding.Box;
import org.shotlint.analysis.raster.MatScope;
import org.shotlint.analysis.raster.Raster;
import org.shotlint.analysis.time.FrameRange;

/**
 * What is another when a clip comes back to a setup after a cut-away.
 *
 * <p>Idea: the last pictures of the last few shots are kept. At a cut, key points tell whether the new shot shows a setup that was left
 * before the shot just ended. If so, the cut-away is cut out: the pictures from before are brought to the place of the camera and into the
 * light of the new shot, and the pair across is looked at as any other pair of drawings, among pairs from before and after. What moves
 * before or after stands out from nothing there and is passed over, so that whoever walks on is no change; what rested and is another is one.
 *
 * <p>Cost: some 15 ms for each setup kept at a cut, and 0.4 s where one comes back; nothing without cuts. Memory: 3 MB a setup. Known
 * failure: setups that come back through a dissolve, and from quite another side.
 */
final class ReturnMeasure {
    /** Setups that are kept, the shot just ended included. */
    private static final int KEPT = 4;

    private static final double SAME_SETUP = 0.15;
    private static final double LEAST_SHARED = 0.5;

    private final WorkSize size;
    private final MatScope scope;
    private final KeyPointMatcher matcher = new KeyPointMatcher();
    private final Deque<Setup> setups = new ArrayDeque<>();
    private final Deque<PairMeasure> pairMeasure = new ArrayDeque<>();

    ReturnMeasure(MatScope scope, WorkSize size) {
        this.scope = scope;
        this.size = size;
    }

    /** Keeps what a shot ended with; looks may be few, which is as good as none. */
    void remember(Setup setup) {
        setups.addFirst(setup);
        if (setups.size() > KEPT) {
            setups.removeLast();
        }
    }

    /** What is another in a shot that begins with {@code looks}, {@link Setup#APART_FRAMES} frames apart; empty where no setup comes back. */
    List<UnseenChange> measure(List<WorkFrame> looks) {
        if (setups.size() < 2 || looks.size() < Setup.FEWEST_LOOKS) {
            return List.of();
        }
        Iterator<Setup> before = setups.iterator();
        before.next();
        while (before.hasNext()) {
            Setup setup = before.next();
            if (setup.looks().size() >= Setup.FEWEST_LOOKS) {
                KeyPointMatcher.Agreement agreement =
                        matcher.compare(setup.last().ycc(), looks.get(0).ycc());
                if (agreement.share() >= SAME_SETUP) {
                    return changes(setup, looks, agreement.map());
                }
            }
        }
        return List.of();
    }

    /** The changes with how much their places rest in the shot that came back, of which more is known now. */
    List<UnseenChange> resting(List<UnseenChange> changes, SmallLooks looks, FrameRange shot) {
        if (changes.isEmpty()) {
            return changes;
        }
        RestMap rest = looks.restFrom(shot);
        double sx = (double) size.width() / size.clipWidth();
        double sy = (double) size.height() / size.clipHeight();
        return changes.stream()
                .map(change -> {
                    Box box = change.impulse().box();
                    return change.resting(rest.share(
                            box.x() * sx, box.y() * sy, (box.x() + box.width()) * sx, (box.y() + box.height()) * sy));
                })
                .toList();
    }

    private List<UnseenChange> changes(Setup setup, List<WorkFrame> looks, double[] map) {
        ReturnView view = new ReturnView(size, looks.get(0).ycc(), map);
        if (view.sharedShare() < LEAST_SHARED) {
            return List.of();
        }
        List<WorkFrame> chain = new ArrayList<>(view.seenFromThere(setup.looks()));
        int across = chain.size() - 1;
        chain.addAll(looks);
        List<UnseenChange> changes = new ArrayList<>();
        for (Impulse impulse : new ImpulseMeasure(size).measure(pairs(chain), across, around(chain, across))) {
            if (impulse.areaShare() == 0) {
                continue; // little all over, and no pixel by much: what is left of the light
            }
            double sx = (double) size.width() / size.clipWidth();
            double sy = (double) size.height() / size.clipHeight();
            Box box = impulse.box();
            double[] place = view.before(
                    box.x() * sx, box.y() * sy, (box.x() + box.width()) * sx, (box.y() + box.height()) * sy);
            PlaceOutline outline = new PlaceOutline(
                    chain.get(across).ycc(), chain.get(across + 1).ycc(), box, size);
            changes.add(new UnseenChange(
                    impulse,
                    new FrameRange(setup.endFrame(), looks.get(0).frame()),
                    size.toClip(place[0], place[1], place[2] - place[0], place[3] - place[1]),
                    setup.rest().share(place[0], place[1], place[2], place[3]),
                    1,
                    outline.before(),
                    outline.after()));
        }
        return changes;
    }

    private List<PairMaps> pairs(List<WorkFrame> chain) {
        if (pairMeasure.isEmpty()) {
            pairMeasure.add(new PairMeasure(scope, size));
        }
        List<PairMaps> pairs = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            WorkFrame a = chain.get(i - 1);
            WorkFrame b = chain.get(i);
            if (a.frame() == b.frame()) {
                pairs.add(new PairMaps(size.cells()));
            } else {
                pairs.add(pairMeasure.getFirst().measure(a, b));
            }
        }
        return pairs;
    }

    private static ImpulseMeasure.FrameAround around(List<WorkFrame> chain, int across) {
        return new ImpulseMeasure.FrameAround() {
            @Override
            public Raster drawing(int offset) {
                return chain.get(Math.min(chain.size() - 1, Math.max(0, across + offset)))
                        .ycc();
            }

            @Override
            public int before() {
                return across;
            }

            @Override
            public int after() {
                return chain.size() - 2 - across;
            }
        };
    }
}
