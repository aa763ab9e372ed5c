package dev.recapgallery.image;

import java.awt.image.BufferedImage;

/** The canvas of an animation, of which the first frame may cover only a part. */
final class Canvas {

    private Canvas() {}

    /** The frame itself when it covers the canvas, else a transparent canvas with the frame at its place. */
    static BufferedImage place(BufferedImage frame, int x, int y, ImageHeader header) {
        if (frame.getWidth() == header.widthPx() && frame.getHeight() == header.heightPx()) {
            return frame;
        }
        BufferedImage canvas = new BufferedImage(header.widthPx(), header.heightPx(), BufferedImage.TYPE_INT_ARGB);
        int width = Math.min(frame.getWidth(), header.widthPx() - x);
        int height = Math.min(frame.getHeight(), header.heightPx() - y);
        for (int row = 0; row < height && width > 0; row++) {
            canvas.setRGB(x, y + row, width, 1, frame.getRGB(0, row, width, 1, null, 0, width), 0, width);
        }
        return canvas;
    }
}
