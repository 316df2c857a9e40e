package org.shotlint.app.batch;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.LinkedBlockingQueue;
import org.shotlint.analysis.engine.ClipAnalysis;
import org.shotlint.analysis.engine.ClipRequest;
import org.shotlint.analysis.engine.ProgressListener;
import org.shotlint.analysis.report.ReportJson;
import org.shotlint.analysis.video.FrameBuffer;
import org.shotlint.app.evidence.EvidenceWriter;
import org.shotlint.app.evidence.Filmstrip;

/**
 * The life of a worker process: takes tasks, one line of JSON each, from its standard input and answers the same way on its standard output.
 * Ends the process when the input ends, so that it never outlives its parent.
 */
final class WorkerLoop {
    private static final long PARENT_DECIDES_MILLIS = 10_000;

    private final PrintStream answers;
    private final Analysis analysis;

    private WorkerLoop(PrintStream answers, Analysis analysis) {
        this.answers = answers;
        this.analysis = analysis;
    }

    /** What is done with each clip. */
    interface Analysis {
        ClipAnalysis of(ClipRequest request, ProgressListener progress);
    }

    /** Serves until the process ends. */
    static void serve(Analysis analysis) throws InterruptedException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever else prints must not get between the answers
        // An interrupt typed at the terminal reaches workers too; what becomes of them is for the parent to say.
        Runtime.getRuntime().addShutdownHook(new Thread(WorkerLoop::waitForParent));
        LinkedBlockingQueue<WorkerTask> tasks = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> readTasks(tasks), "tasks");
        reader.setDaemon(true);
        reader.start();
        WorkerLoop loop = new WorkerLoop(answers, analysis);
        loop.send(new WorkerMessage.Ready());
        while (true) {
            loop.send(loop.answer(tasks.take()));
        }
    }

    private static void waitForParent() {
        try {
            Thread.sleep(PARENT_DECIDES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void readTasks(LinkedBlockingQueue<WorkerTask> tasks) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                tasks.add(WorkerTask.parse(line));
            }
        } catch (IOException e) {
            System.err.println("worker: the parent can no longer be heard: " + e.getMessage());
        }
        Runtime.getRuntime().halt(0); // not exit: natives may be busy and must not be waited for
    }

    // One of the marked borders: whatever the analysis throws becomes this clip's row, and the worker goes on.
    private WorkerMessage answer(WorkerTask task) {
        long cpuBefore = cpuNanos();
        Filmstrip filmstrip = new Filmstrip();
        try {
            ClipAnalysis done = analysis.of(task.request(), new ProgressListener() {
                @Override
                public void read(FrameBuffer frame) {
                    filmstrip.add(frame);
                }

                @Override
                public void measured(int frames, OptionalLong promised) {
                    send(new WorkerMessage.Measured(frames, promised.orElse(-1)));
                    TestFaults.strike(task.request().reportedName(), frames);
                }
            });
            Optional<String> evidenceFailure = writeEvidence(task, done, filmstrip);
            return new WorkerMessage.Done(
                    ReportJson.toText(done.report()),
                    evidenceFailure,
                    cpuNanos() - cpuBefore,
                    ProcessMemory.peakBytes());
        } catch (Exception e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new WorkerMessage.Failed(String.valueOf(e.getMessage()), trace.toString());
        }
    }

    private Optional<String> writeEvidence(WorkerTask task, ClipAnalysis done, Filmstrip filmstrip) {
        int decoded = done.report().clip().framesDecoded();
        try {
            // The pictures need a second decode; while it runs the parent hears the full count, which keeps it patient.
            new EvidenceWriter(done, task.evidence())
                    .write(task.request(), filmstrip, frame -> send(new WorkerMessage.Measured(decoded, decoded)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(WriteFailures.text(e));
        }
    }

    private void send(WorkerMessage message) {
        answers.println(message.line());
    }

    private static long cpuNanos() {
        List<OperatingSystemMXBean> beans = ManagementFactory.getPlatformMXBeans(OperatingSystemMXBean.class);
        return beans.isEmpty() ? 0 : beans.get(0).getProcessCpuTime();
    }
}
