package org.shotlint.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One command line, run inside the test; workers are processes of their own as always. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Shotlint.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Run(code, out.toString(), err.toString());
    }
}
