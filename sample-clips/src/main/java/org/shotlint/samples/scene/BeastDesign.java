package org.shotlint.samples.scene;

/** How a four-legged beast looks; two designs can be mixed. */
public record BeastDesign(Build build, Coat coat) {

    /**
     * Proportions in world units.
     *
     * @param length from shoulder to hip
     * @param legs length of the legs
     * @param girth thickness of the body
     * @param neck length of the neck
     * @param head radius of the head
     * @param snout length of the snout
     * @param ear droop of the ears: 1 hanging, below standing
     * @param horn length of the horns
     * @param tail length of the tail
     */
    public record Build(
            double length,
            double legs,
            double girth,
            double neck,
            double head,
            double snout,
            double ear,
            double horn,
            double tail) {

        Build mixed(Build other, double share) {
            return new Build(
                    Ease.between(length, other.length, share),
                    Ease.between(legs, other.legs, share),
                    Ease.between(girth, other.girth, share),
                    Ease.between(neck, other.neck, share),
                    Ease.between(head, other.head, share),
                    Ease.between(snout, other.snout, share),
                    Ease.between(ear, other.ear, share),
                    Ease.between(horn, other.horn, share),
                    Ease.between(tail, other.tail, share));
        }
    }

    /** Colours as 0xRRGGBB. */
    public record Coat(int main, int patches, int marks) {

        Coat mixed(Coat other, double share) {
            return new Coat(
                    Ink.mixed(main, other.main, share),
                    Ink.mixed(patches, other.patches, share),
                    Ink.mixed(marks, other.marks, share));
        }
    }

    /** This design with a share of another. */
    public BeastDesign mixed(BeastDesign other, double share) {
        return share <= 0 ? this : new BeastDesign(build.mixed(other.build, share), coat.mixed(other.coat, share));
    }

    /** The same beast in another coat. */
    public BeastDesign recolored(Coat other) {
        return new BeastDesign(build, other);
    }
}
