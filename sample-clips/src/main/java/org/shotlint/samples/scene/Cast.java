package org.shotlint.samples.scene;

import org.shotlint.samples.scene.CharacterDesign.Build;
import org.shotlint.samples.scene.CharacterDesign.Colors;

/** The characters and beasts the catalogue plays with. */
public final class Cast {

    private Cast() {}

    /** A girl in a striped shirt with a pony tail. */
    public static CharacterDesign mila() {
        return new CharacterDesign(
                new Build(150, 0.25, 1, 0.42, 0, 1, 0.5, 0),
                new Colors(0xF2C29B, 0x7A3B1E, 0xD8443C, 0xF6E7CC, 0x35507A, 0x3A2A22),
                Ink.Motif.STRIPES);
    }

    /** A stout man in a checked coat and a hat. */
    public static CharacterDesign bruno() {
        return new CharacterDesign(
                new Build(168, 0.2, 1.45, 0.4, 1, 0, 0, 0),
                new Colors(0xE3A77C, 0x2E2A2A, 0x4C7A4F, 0xC9B458, 0x5A4636, 0x1F1A18),
                Ink.Motif.CHECKS);
    }

    /** A tall woman in a dotted dress. */
    public static CharacterDesign odette() {
        return new CharacterDesign(
                new Build(176, 0.17, 0.9, 0.47, 0, 0.3, 1, 0),
                new Colors(0xA86B48, 0x1B1720, 0x5B3F8C, 0xF0C75A, 0x8C4F6B, 0x552233),
                Ink.Motif.DOTS);
    }

    /** A small boy in a yellow jumper with a cap. */
    public static CharacterDesign pip() {
        return new CharacterDesign(
                new Build(122, 0.3, 1.1, 0.36, 0.45, 0, 0, 0),
                new Colors(0xF6CFAE, 0xD9A441, 0xEBB92F, 0x2F6F8F, 0x6B7F3A, 0xA63A2B),
                Ink.Motif.STRIPES);
    }

    /** A long-legged man in grey and orange. */
    public static CharacterDesign anton() {
        return new CharacterDesign(
                new Build(184, 0.18, 1.05, 0.5, 0, 0, 0, 0),
                new Colors(0x7C4A2D, 0x0F0D0D, 0x8A97A6, 0xE2762B, 0x22303F, 0xD9D2C0),
                Ink.Motif.CHECKS);
    }

    /** A brown and white dog. */
    public static BeastDesign dog() {
        return new BeastDesign(
                new BeastDesign.Build(78, 38, 27, 16, 15, 17, 1, 0, 30),
                new BeastDesign.Coat(0xA8662F, 0xF3E6D2, 0x2B1B12));
    }

    /** A grey goat with horns. */
    public static BeastDesign goat() {
        return new BeastDesign(
                new BeastDesign.Build(74, 50, 26, 26, 12, 13, 0.5, 22, 10),
                new BeastDesign.Coat(0xC9C4B8, 0x6E675C, 0x3A332C));
    }

    /** A fat orange cat. */
    public static BeastDesign cat() {
        return new BeastDesign(
                new BeastDesign.Build(58, 26, 27, 10, 16, 6, 0.7, 0, 46),
                new BeastDesign.Coat(0xE0872F, 0x9C4F16, 0xF6EAD6));
    }
}
