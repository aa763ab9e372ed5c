package dev.recapgallery.cli;

import dev.recapgallery.model.Target;
import java.util.Iterator;

/** What {@code --target} may be, for shells that complete it. */
final class TargetNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Target.words().iterator();
    }
}
