package org.shotlint.samples.scene;

/** How a character looks: build, colours and the cloth it wears. Two designs can be mixed. */
public record CharacterDesign(Build build, Colors colors, Ink.Motif motif, Line line) {

    /** A character drawn with the usual line. */
    public CharacterDesign(Build build, Colors colors, Ink.Motif motif) {
        this(build, colors, motif, Line.USUAL);
    }

    /**
     * The outline.
     *
     * @param color as 0xRRGGBB
     * @param weight 1 is the usual
     */
    public record Line(int color, double weight) {
        /** What all are drawn with unless something else is said. */
        public static final Line USUAL = new Line(0x2B211D, 1);

        Line mixed(Line other, double share) {
            return new Line(Ink.mixed(color, other.color, share), Ease.between(weight, other.weight, share));
        }
    }

    /**
     * Proportions.
     *
     * @param height from sole to crown in world units
     * @param headShare head height as a share of the height
     * @param girth width of body and limbs, 1 is slim
     * @param legShare leg length as a share of the height
     * @param hat size of the hat, 0 is none
     * @param tail length of the pony tail, 0 is none
     * @param skirt length of the skirt, 0 is none
     * @param extraArm length of a third arm, 0 is none
     */
    public record Build(
            double height,
            double headShare,
            double girth,
            double legShare,
            double hat,
            double tail,
            double skirt,
            double extraArm) {

        Build mixed(Build other, double share) {
            return new Build(
                    Ease.between(height, other.height, share),
                    Ease.between(headShare, other.headShare, share),
                    Ease.between(girth, other.girth, share),
                    Ease.between(legShare, other.legShare, share),
                    Ease.between(hat, other.hat, share),
                    Ease.between(tail, other.tail, share),
                    Ease.between(skirt, other.skirt, share),
                    Ease.between(extraArm, other.extraArm, share));
        }

        Build withExtraArm(double length) {
            return new Build(height, headShare, girth, legShare, hat, tail, skirt, length);
        }
    }

    /** Colours as 0xRRGGBB. */
    public record Colors(int skin, int hair, int top, int accent, int legs, int shoes) {

        Colors mixed(Colors other, double share) {
            return new Colors(
                    Ink.mixed(skin, other.skin, share),
                    Ink.mixed(hair, other.hair, share),
                    Ink.mixed(top, other.top, share),
                    Ink.mixed(accent, other.accent, share),
                    Ink.mixed(legs, other.legs, share),
                    Ink.mixed(shoes, other.shoes, share));
        }
    }

    /** This design with a share of another. */
    public CharacterDesign mixed(CharacterDesign other, double share) {
        if (share <= 0) {
            return this;
        }
        return new CharacterDesign(
                build.mixed(other.build, share),
                colors.mixed(other.colors, share),
                share < 0.5 ? motif : other.motif,
                line.mixed(other.line, share));
    }

    /** The same character growing a third arm. */
    public CharacterDesign withThirdArm() {
        return new CharacterDesign(build.withExtraArm(1), colors, motif, line);
    }

    /** The same character in other colours. */
    public CharacterDesign recolored(Colors other) {
        return new CharacterDesign(build, other, motif, line);
    }

    /** The same character in other proportions. */
    public CharacterDesign rebuilt(Build other) {
        return new CharacterDesign(other, colors, motif, line);
    }

    /** The same character drawn with another line. */
    public CharacterDesign outlined(Line other) {
        return new CharacterDesign(build, colors, motif, other);
    }
}
