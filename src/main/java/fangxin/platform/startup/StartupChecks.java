package fangxin.platform.startup;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks before the server starts: that the port is free, that PostgreSQL can be reached, that the data folder can be
 * written, and that no setting of a cluster would be ignored; the server would find the same 20 s later.
 */
final class StartupChecks {
    private static final Pattern PORT_OPTION = Pattern.compile("\\s--port\\s+(\\d{1,5})(?=\\s|$)");
    /** Option with which the server uses the next free port. */
    private static final String OTHER_PORT = "--autobindhttp";
    /** Form of the URL of one server; where a URL names several, the driver tries each. */
    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql://([\\w.-]+)(?::(\\d{1,5}))?/.*");

    private static final int POSTGRESQL_PORT = 5432;
    private static final int CONNECT_MILLIS = 5_000;

    private StartupChecks() {}

    /** @param command the main class or jar of the process, and its arguments */
    static void run(String command) {
        requireNoCluster(command);
        requirePort(command);
        requireDatabase();
        requireDataFolder();
    }

    /** The run command starts one node without Hazelcast; only the launcher of fangxin.jar turns the setting into options. */
    private static void requireNoCluster(String command) {
        if (StartupSettings.find("FANGXIN_CLUSTER").isPresent() && command.contains("--nohazelcast")) {
            throw new StartupException(
                    ExitCode.SETTING, "FANGXIN_CLUSTER is known to fangxin.jar only; start that, or unset it");
        }
    }

    /**
     * Requires that the port is free, by binding and releasing it. The server uses the last option that names a port.
     */
    private static void requirePort(String command) {
        String port = PORT_OPTION
                .matcher(command)
                .results()
                .map(found -> found.group(1))
                .reduce(StartupSettings.DEFAULT_PORT, (earlier, later) -> later);
        System.setProperty(StartupSettings.PORT, port);
        if (command.contains(OTHER_PORT)) {
            return;
        }
        try {
            new ServerSocket(Integer.parseInt(port)).close();
        } catch (BindException taken) {
            throw new StartupException(
                    ExitCode.PORT_TAKEN,
                    "another program listens at its port " + port + "; end it, or give another with --port");
        } catch (IOException unknown) {
            StartupLog.note("the port could not be checked: " + unknown);
        }
    }

    private static void requireDatabase() {
        String url = StartupSettings.find("FANGXIN_DB_URL").orElse("");
        Matcher server = POSTGRESQL.matcher(url);
        if (!server.matches()) {
            return;
        }
        try {
            connect(server.group(1), server.group(2) == null ? POSTGRESQL_PORT : Integer.parseInt(server.group(2)));
        } catch (IOException failed) {
            throw new StartupException(
                    ExitCode.DATABASE_UNREACHABLE,
                    "the database " + url.replaceFirst("\\?.*", "") + " cannot be reached (" + failed
                            + "); start it, or correct FANGXIN_DB_URL");
        }
    }

    /** Tries each address of the host, as the driver does. */
    private static void connect(String host, int port) throws IOException {
        IOException refused = null;
        for (InetAddress address : InetAddress.getAllByName(host)) {
            try (Socket connection = new Socket()) {
                connection.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
                return;
            } catch (IOException failed) {
                refused = failed;
            }
        }
        throw refused;
    }

    private static void requireDataFolder() {
        Path data = StartupSettings.data();
        try {
            OwnerOnlyFolder.create(data);
            Files.delete(Files.createTempFile(data, "writable", null));
        } catch (IOException failed) {
            throw new StartupException(
                    ExitCode.DATA_FOLDER,
                    "the data folder " + data + " cannot be written (" + failed
                            + "); give its account the right to, or let FANGXIN_DATA name another folder");
        }
    }
}
