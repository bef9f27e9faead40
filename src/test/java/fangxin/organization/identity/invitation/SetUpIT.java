package fangxin.organization.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.SignInIT;
import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartIT;
import fangxin.testing.http.Http;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code java -jar target/fangxin.jar}: an empty installation, set up once by the address on its console. */
@Tag("once")
class SetUpIT {
    private static final Path FOLDER = Path.of("target/set-up").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/setup\\?key=([0-9a-f]{64})");
    private static final String PASSWORD = "seven geese cross the frozen lake";
    private static final String OFFICERS = "a quiet river under snow";
    private static final Map<String, String> FIRST =
            Map.of("username", "first.admin", "name", "王管理", "phone", "13900001111", "password", PASSWORD);

    @Test
    void anEmptyInstallationIsSetUpOnceAndStopsOnRequest() throws Exception {
        TestFolders.empty(FOLDER);
        int port = freePort();
        Process process = start(port, false);
        try {
            String key = secret(process);
            Http http = new Http(URI.create("http://localhost:" + port + "/")).whenReady();

            refusesWeakPasswords(http, key);
            assertThat(http.anybody().get("/setup?key=" + key).status()).isEqualTo(200);
            http.anybody().post("setup", with(key, FIRST)).being(200);
            assertThat(http.anybody().get("/setup?key=" + key).status()).isEqualTo(409);
            http.anybody()
                    .post(
                            "setup",
                            with(
                                    key,
                                    Map.of(
                                            "username",
                                            "second.admin",
                                            "name",
                                            "李管理",
                                            "phone",
                                            "13900002222",
                                            "password",
                                            PASSWORD)))
                    .being(422);
            requireNoOtherAccountSignsIn(http);
            anOfficerIsInvited(http);
            oneNetworkIsSentTenCodesAnHour(http);
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isIn(0, 143);
        assertThat(FOLDER.resolve("data/derby/db.lck")).doesNotExist();
    }

    @Test
    @Tag("kills")
    void anInstallationAtWorkTakesNoDemonstration() throws Exception {
        anEmptyInstallationIsSetUpOnceAndStopsOnRequest();

        Process process = start(freePort(), true, "-Dfangxin.reset.factor=first.admin");
        List<String> console =
                process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.DATABASE_CONTENT.code());
        assertThat(console).hasSizeLessThanOrEqualTo(StartIT.MOST_LINES);
        assertThat(console).anyMatch(line -> line.contains("the second factors of first.admin are removed"));
        assertThat(console.getLast())
                .startsWith("Fangxin did not start: the database belongs to an installation in use, no demonstration"
                        + " can be played");
    }

    private static void refusesWeakPasswords(Http http, String key) {
        for (String weak : List.of("short", "passwordpassword", "first.admin.first.admin", "123456789123456789")) {
            assertThat(http.anybody()
                            .post(
                                    "setup",
                                    with(
                                            key,
                                            Map.of(
                                                    "username",
                                                    "first.admin",
                                                    "name",
                                                    "王管理",
                                                    "phone",
                                                    "13900001111",
                                                    "password",
                                                    weak)))
                            .being(422)
                            .body())
                    .contains("\"field\":\"password\"");
        }
    }

    private static void requireNoOtherAccountSignsIn(Http http) throws IOException {
        for (String line :
                Files.readAllLines(Path.of("config/demo/accounts.csv")).subList(1, 12)) {
            http.anybody()
                    .post("tokens", Map.of("username", line.split(",")[0], "password", Http.PASSWORD))
                    .being(401);
        }
        assertThat(http.anybody().get("/outbox").status()).isEqualTo(404);
        assertThat(http.anybody().get("units?status=any").json().getInt("total"))
                .isZero();
    }

    private static void anOfficerIsInvited(Http http) {
        Http.User administrator = withSecondFactor(http, "first.admin", PASSWORD);
        String key = invited(administrator, "nanguan.office9", "COUNTY_OFFICE", "220102", "13900003333");
        http.anybody().post("setup", Map.of("key", key, "password", OFFICERS)).being(200);
        http.anybody()
                .post("setup", Map.of("key", key, "password", "a quiet river under rain"))
                .being(422);
        Http.User officer = withSecondFactor(http, "nanguan.office9", OFFICERS);
        assertThat(officer.get("rounds").status()).isEqualTo(200);
        assertThat(administrator.get("administration/audit-log").body()).contains("SET_UP", "INVITE");
        requireNoResetByAnAccountOfTheRequester(http, administrator, officer);
    }

    /** Creates an account and returns the key of its one-time address. */
    private static String invited(Http.User administrator, String username, String role, String agency, String phone) {
        administrator
                .post(
                        "administration/accounts",
                        Map.of("username", username, "name", "赵经办", "phone", phone, "role", role, "agency", agency))
                .being(200);
        String url = administrator
                .post("administration/accounts/" + username + "/invitations", Map.of())
                .being(200)
                .text("url");
        Matcher address = ADDRESS.matcher(url);
        assertThat(address.matches()).isTrue();
        return address.group(1);
    }

    private static void requireNoResetByAnAccountOfTheRequester(Http http, Http.User administrator, Http.User officer) {
        String key = invited(administrator, "city.auditor1", "AUDITOR", "220100", "13900004444");
        http.anybody()
                .post("setup", Map.of("key", key, "password", "a narrow bridge over ice"))
                .being(200);
        Http.User auditor = withSecondFactor(http, "city.auditor1", "a narrow bridge over ice");
        String reset = "administration/factor-resets/"
                + administrator
                        .post("administration/factor-resets", Map.of("account", "nanguan.office9", "reason", "手机遗失"))
                        .being(200)
                        .text("id");
        administrator.post(reset + "/confirm", "").being(422);
        assertThat(auditor.post(reset + "/confirm", "").being(422).body()).contains("administration.reset.dependent");
        auditor.post(reset + "/refuse", "").being(204);
        officer.get("rounds").being(200);
    }

    /** Officers can do nothing before they have set up a second factor, and afterwards sign in with it only. */
    private static Http.User withSecondFactor(Http http, String username, String password) {
        Map<String, String> credentials = Map.of("username", username, "password", password);
        Http.User first = http.bearing(
                http.anybody().post("tokens", credentials).being(200).text("token"));
        assertThat(first.get("administration/accounts").being(403).body()).contains("second factor");
        first.post("administration/accounts", Map.of()).being(403);
        String secret = first.post("me/second-factor/totp", "").being(200).text("secret");
        long step = Instant.now().getEpochSecond() / 30;
        first.post("me/second-factor/totp/confirm", Map.of("code", SignInIT.code(secret, step)))
                .being(200);
        http.anybody().post("tokens", credentials).being(422);
        return http.bearing(http.anybody()
                .post(
                        "tokens",
                        Map.of("username", username, "password", password, "otp", SignInIT.code(secret, step + 1)))
                .being(200)
                .text("token"));
    }

    /** A network may request a third of its daily codes within an hour, for any contacts. */
    private static void oneNetworkIsSentTenCodesAnHour(Http http) {
        for (int i = 0; i < 40; i++) {
            assertThat(http.anybody()
                            .post("tokens/codes", Map.of("contact", "138000000" + (10 + i)))
                            .status())
                    .isEqualTo(i < 10 ? 202 : 429);
        }
    }

    private static Map<String, String> with(String key, Map<String, String> wish) {
        Map<String, String> all = new HashMap<>(wish);
        all.put("key", key);
        return all;
    }

    /** Reads the output of the server to its end, so that the server does not block on a full pipe. */
    private static void readOn(Process process) {
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            process.onExit();
        }
    }

    private Process start(int port, boolean demo, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx900m",
                "-Dfangxin.start.limit=PT15M",
                "-Dfangxin.password.iterations=1024",
                "-Dfangxin.demo=" + demo,
                "-Djava.io.tmpdir=" + TestFolders.empty(FOLDER.resolve("tmp"))));
        command.addAll(List.of(options));
        command.addAll(ServerProcess.C1_ONLY);
        command.addAll(List.of(
                "-jar", Path.of("target/fangxin.jar").toAbsolutePath().toString(), "--port", String.valueOf(port)));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String secret(Process process) throws IOException {
        BufferedReader console = process.inputReader(StandardCharsets.UTF_8);
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            Matcher address = ADDRESS.matcher(line.strip());
            if (address.matches()) {
                Thread.ofVirtual().start(() -> readOn(process));
                return address.group(1);
            }
        }
        throw new AssertionError("the server ended without printing an address");
    }
}
