package dev.recapgallery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import org.junit.jupiter.api.Test;

class CompilerDirectivesTest {

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    @Test
    void theJvmTakesThemOnceAndKeepsItsOptimisingCompilerForPixels() throws JMException {
        CompilerDirectives.add();
        CompilerDirectives.add();

        String inForce = CompilerDirectives.print(server);
        assertEquals(2, inForce.split("dev/recapgallery/publish", -1).length, inForce);
        assertTrue(inForce.contains("Exclude:true"), inForce);
        assertFalse(inForce.contains("dev/recapgallery/image"), inForce);
    }
}
