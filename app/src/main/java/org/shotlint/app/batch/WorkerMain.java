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
import java.util.concurrent.LinkedBlockingQueue;
import org.shotlint.analysis.check.Check;
import org.shotlint.analysis.checks.CheckCatalog;
import org.shotlint.analysis.engine.CancelToken;
import org.shotlint.analysis.engine.ClipAnalysis;
import org.shotlint.analysis.engine.ClipAnalyzer;
import org.shotlint.analysis.profile.Profile;
import org.shotlint.analysis.profile.ProfileException;
import org.shotlint.analysis.profile.ProfileJson;
import org.shotlint.analysis.report.ReportJson;

/**
 * The worker process: takes clips one after the other from its standard input and answers on its standard output, in lines of JSON. A native
 * crash ends this process only. It ends itself when its standard input does, so that it never outlives its parent.
 */
public final class WorkerMain {
    private static final long PARENT_DECIDES_MILLIS = 10_000;

    private final PrintStream answers;
    private final ClipAnalyzer analyzer;

    private WorkerMain(PrintStream answers, Profile profile) {
        this.answers = answers;
        this.analyzer = new ClipAnalyzer(profile.settings());
    }

    /** @param arguments the profile as JSON text */
    public static void main(String[] arguments) throws ProfileException, InterruptedException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever else prints must not get between the answers
        ProfileJson profiles = new ProfileJson(
                CheckCatalog.all().stream().map(Check::description).toList());
        new WorkerMain(answers, profiles.parse(arguments[0], "standard")).serve();
    }

    private void serve() throws InterruptedException {
        LinkedBlockingQueue<WorkerTask> tasks = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> readTasks(tasks), "tasks");
        reader.setDaemon(true);
        reader.start();
        // An interrupt typed at the terminal reaches workers too; what becomes of them is for the parent to say.
        Runtime.getRuntime().addShutdownHook(new Thread(WorkerMain::waitForParent));
        send(new WorkerMessage.Ready());
        while (true) {
            send(answer(tasks.take()));
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
    @SuppressWarnings("CatchAndPrintStackTrace")
    private WorkerMessage answer(WorkerTask task) {
        long cpuBefore = cpuNanos();
        try {
            String name = task.request().reportedName();
            Optional<ClipAnalysis> analysis = analyzer.analyze(
                    task.request(),
                    (frames, promised) -> {
                        send(new WorkerMessage.Measured(frames, promised.orElse(-1)));
                        TestFaults.strike(name, frames);
                    },
                    new CancelToken());
            return new WorkerMessage.Done(
                    ReportJson.toText(analysis.orElseThrow().report()),
                    cpuNanos() - cpuBefore,
                    ProcessMemory.peakBytes());
        } catch (Exception e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return new WorkerMessage.Failed(String.valueOf(e.getMessage()), trace.toString());
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
