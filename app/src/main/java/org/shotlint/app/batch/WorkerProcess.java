package org.shotlint.app.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The parent's end of one worker process. Used by one thread at a time; {@link #kill} may come from any. */
final class WorkerProcess {
    /** A Java that starts on a loaded machine is slow, not stuck. */
    private static final Duration SLOWEST_START = Duration.ofMinutes(1);

    private static final int LAST_LINES = 60;
    private static final int CRASH_LOG_CHARACTERS = 6000;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Process process;
    private final Writer tasks;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final Deque<String> lastWords = new ArrayDeque<>();
    private final Thread errorReader;
    private boolean ready;

    private WorkerProcess(Process process) {
        this.process = process;
        this.tasks = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        daemon("worker-answers", () -> {
            readLines(process.getInputStream(), line -> lines.add(new Line(line, false)));
            lines.add(new Line("", true));
        });
        this.errorReader = daemon("worker-errors", () -> readLines(process.getErrorStream(), this::remember));
    }

    static WorkerProcess start(WorkerCommand command) throws IOException {
        return new WorkerProcess(new ProcessBuilder(command.line()).start());
    }

    /**
     * Has the worker do one task and waits for its end.
     *
     * @param patience longest time without a word from the worker
     * @param progress told of every word about how far it is
     */
    TaskEnd run(WorkerTask task, Duration patience, Consumer<WorkerMessage.Measured> progress)
            throws InterruptedException {
        try {
            tasks.write(task.line() + "\n");
            tasks.flush();
        } catch (IOException e) {
            return died(0); // it ended before or while it was told
        }
        int frames = 0;
        while (true) {
            Line line = lines.poll((ready ? patience : patienceAtStart(patience)).toMillis(), TimeUnit.MILLISECONDS);
            if (line == null) {
                kill();
                return new TaskEnd.Stuck(frames);
            }
            if (line.last()) {
                return died(frames);
            }
            Optional<WorkerMessage> parsed = WorkerMessage.parse(line.text());
            if (parsed.isEmpty()) {
                remember(line.text()); // a dying virtual machine prints its cause here
                continue;
            }
            WorkerMessage message = parsed.get();
            ready = true; // whatever it says, it is up
            if (message instanceof WorkerMessage.Measured measured) {
                frames = measured.frames();
                progress.accept(measured);
            } else if (message instanceof WorkerMessage.Done done) {
                return new TaskEnd.Finished(done);
            } else if (message instanceof WorkerMessage.Failed failed) {
                return new TaskEnd.Failed(failed.text(), failed.trace(), frames);
            }
        }
    }

    private static Duration patienceAtStart(Duration patience) {
        return patience.compareTo(SLOWEST_START) > 0 ? patience : SLOWEST_START;
    }

    private TaskEnd died(int frames) throws InterruptedException {
        int exitCode = process.waitFor();
        errorReader.join(FAREWELL.toMillis());
        return new TaskEnd.Died(exitCode, frames, lastWords() + takeCrashLog());
    }

    /** The beginning of what the virtual machine wrote about its crash; the file itself is removed. */
    private String takeCrashLog() {
        Path log = WorkerCommand.crashLog(Long.toString(process.pid()));
        try {
            if (!Files.exists(log)) {
                return "";
            }
            String text = Files.readString(log);
            Files.delete(log);
            return "\n" + text.substring(0, Math.min(CRASH_LOG_CHARACTERS, text.length()));
        } catch (IOException e) {
            return "\n(the crash log " + log + " could not be read: " + e.getMessage() + ")";
        }
    }

    private synchronized void remember(String line) {
        lastWords.addLast(line);
        if (lastWords.size() > LAST_LINES) {
            lastWords.removeFirst();
        }
    }

    private synchronized String lastWords() {
        return String.join("\n", lastWords);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process at once. */
    void kill() {
        process.destroyForcibly();
    }

    /** Lets the process end by itself, or ends it. */
    void close() throws InterruptedException {
        try {
            tasks.close();
        } catch (IOException e) {
            kill(); // its end of the pipe is gone already
        }
        if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
            process.waitFor();
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void readLines(InputStream stream, Consumer<String> consumer) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                consumer.accept(line);
            }
        } catch (IOException e) {
            consumer.accept("(reading from the worker ended: " + e.getMessage() + ")");
        }
    }

    /** A line the worker wrote, or the end of its output. */
    private record Line(String text, boolean last) {}
}
