package dev.recapgallery.desk;

import dev.recapgallery.edit.CaptionFileValues;

/** A photo's entry written out where it repeats that of another photo, so that it can be changed by itself. */
record OwnEntry(String file) implements CaptionChange {

    @Override
    public Result in(CaptionFileValues captions) {
        return captions.photo(file)
                .<Result>map(entry -> new Made(captions.writeOut(entry)))
                .orElseGet(() -> Stopped.refused("'" + file + "' isn't in the caption file any more"));
    }
}
