package org.shotlint.samples.scene;

/** How a character looks: build, colours and the cloth it wears. Two designs can be mixed. */
public record CharacterDesign(Build build, Colors colors, Ink.Motif motif) {

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
                build.mixed(other.build, share), colors.mixed(other.colors, share), share < 0.5 ? motif : other.motif);
    }

    /** The same character growing a third arm. */
    public CharacterDesign withThirdArm() {
        return new CharacterDesign(build.withExtraArm(1), colors, motif);
    }

    /** The same character in other colours. */
    public CharacterDesign recolored(Colors other) {
        return new CharacterDesign(build, other, motif);
    }

    /** The same character in other proportions. */
    public CharacterDesign rebuilt(Build other) {
        return new CharacterDesign(other, colors, motif);
    }
}
