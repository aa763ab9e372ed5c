package dev.recapgallery.cli;

import java.util.Iterator;
import java.util.List;

/** What {@code --engine} may be, for shells that complete it. */
final class EngineNames implements Iterable<String> {

    static final List<String> ALL = List.of("auto", "native", "java");

    @Override
    public Iterator<String> iterator() {
        return ALL.iterator();
    }
}
