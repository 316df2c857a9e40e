package org.shotlint.analysis.measure;

import org.shotlint.analysis.raster.Raster;

/**
 * A picture whose pixels are told by the bins of their colours, for all who look for something in it.
 *
 * @param ycc the picture, Y', Cr, Cb; not copied
 * @param codes the code of each pixel, see {@link ColourBins}; not to be written
 * @param shares how often each colour is in the picture, by every other pixel of every other row; not to be written
 */
record BinnedPicture(Raster ycc, int[] codes, float[] shares) {
    static BinnedPicture of(Raster ycc) {
        int[] codes = ColourBins.codes(ycc.samples());
        int width = ycc.width();
        ColourBins seen = new ColourBins();
        for (int y = 0; y < ycc.height(); y += 2) {
            for (int x = y / 2 % 2; x < width; x += 2) {
                seen.add(codes[y * width + x]);
            }
        }
        return new BinnedPicture(ycc, codes, seen.shares());
    }

    int width() {
        return ycc.width();
    }

    int height() {
        return ycc.height();
    }
}
