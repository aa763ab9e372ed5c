/** Commands: parse, call, print, exit code. The only place with System.out and System.exit. */
@NullMarked
package dev.recapgallery.cli;

import org.jspecify.annotations.NullMarked;
