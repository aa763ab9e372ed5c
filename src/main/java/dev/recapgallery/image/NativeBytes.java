package dev.recapgallery.image;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Memory outside the heap for arguments of native calls. Arrays given directly may be pinned by the call, which stops the
 * garbage collector in all threads for as long as decoding takes; JavaCPP's own allocation counts against limits of its own.
 */
final class NativeBytes implements AutoCloseable {

    private final BytePointer pointer;

    private NativeBytes(long size) {
        Pointer memory = Pointer.malloc(Math.max(1, size));
        if (memory == null || memory.isNull()) {
            throw new OutOfMemoryError("outside the heap");
        }
        this.pointer = new BytePointer(memory);
    }

    static NativeBytes copyOf(byte[] bytes) {
        NativeBytes copy = new NativeBytes(bytes.length);
        copy.pointer.put(bytes, 0, bytes.length);
        return copy;
    }

    /** Room for one int, set to 0. */
    static NativeBytes ofInt() {
        return copyOf(new byte[Integer.BYTES]);
    }

    BytePointer pointer() {
        return pointer;
    }

    @Override
    public void close() {
        Pointer.free(pointer);
    }
}
