package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.CertificateNumber;
import fangxin.naming.Title;
import fangxin.round.Round;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * The public register at the scale of a province, beside PostgreSQL with a bigram index and nginx, in one run.
 * {@code mvn verify -Pbench -Dit.test=RegisterBench -Dbench.units=1000000 -Dbench.seconds=20}, and with
 * {@code -Dbench.profile=<file>} for a flight recording of the server.
 */
class RegisterBench {
    private static final int UNITS = Integer.getInteger("bench.units", 1_000_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
    private static final Duration WARM_UP = TIME.dividedBy(2);
    private static final int CONNECTIONS = 16;
    private static final Path FOLDER = Path.of("target/bench");
    private static final List<String> OFFICES = List.of("220102", "220103", "220104", "220105", "220106", "220112",
            "220113", "220122", "220182", "220183", "220184");
    private static final List<String> SURNAMES = List.of("张记", "李家", "王氏", "老孙家", "赵姐", "刘哥", "福源", "金达莱", "松江",
            "长白山", "春城", "北湖", "伊通河", "净月", "桂林路", "红旗街", "重庆路", "永昌", "同志街", "鼎丰", "真不同", "宏达", "兴隆",
            "瑞祥", "和平", "光明", "朝阳", "向阳", "银河", "天天", "百姓", "万家", "康平", "益民", "惠民", "德源", "顺发");
    private static final List<String> MIDDLES = List.of("", "新", "老", "大", "小", "好", "美", "鲜", "优", "诚信", "时代", "阳光",
            "生活", "佳", "乐", "福", "喜", "安心");
    private static final List<String> TRADES = List.of("便利店:RETAIL", "超市:RETAIL", "饭店:CATERING", "饺子馆:CATERING",
            "烤肉店:CATERING", "面馆:CATERING", "大药房:PHARMACY", "宾馆:LODGING", "理发店:SERVICE", "汽修厂:REPAIR", "眼镜店:RETAIL",
            "家电城:RETAIL", "水果店:RETAIL", "鲜花店:RETAIL", "培训学校:EDUCATION");
    private static final List<String> ROADS = List.of("人民大街", "自由大路", "解放大路", "亚泰大街", "南湖大路", "卫星路", "前进大街",
            "建设街", "东盛大街", "西安大路", "吉林大路", "硅谷大街", "浦东路", "景阳大路");

    private final Random random = new Random(22);
    private final List<String> numbers = new ArrayList<>();

    @Test
    void theRegisterAtTheScaleOfAProvince() throws Exception {
        Folders.empty(FOLDER);
        try (Postgres postgres = new Postgres(); Server server = new Server(FOLDER, options(postgres));
                Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + postgres.port() + "/postgres", "postgres", "postgres")) {
            server.start();
            server.stop();
            fill(database);
            server.start();
            System.out.printf("BENCH units %d units%nBENCH index.rebuild %s ms%nBENCH index.bind %s ms%n", UNITS,
                    said(server, "built up to change .*"), said(server, "bound"));
            measure(server, database);
            server.stop();
        }
    }

    private static String[] options(Postgres postgres) {
        List<String> options = new ArrayList<>(postgres.options());
        options.addAll(List.of("-Xmx512m", "-XX:-TieredCompilation", "-Dfangxin.demo=false"));
        String profile = System.getProperty("bench.profile");
        if (profile != null) {
            options.add("-XX:FlightRecorderOptions=stackdepth=256");
            options.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + profile);
        }
        return options.toArray(String[]::new);
    }

    private void measure(Server server, Connection database) throws Exception {
        Load load = new Load(server.address(), server.process());
        List<String> words = words();
        load.run(words.stream().map(word -> "/api/v1/units?size=20&q=" + encoded(word)).toList(), WARM_UP, TIME)
                .print("search");
        load.run(OFFICES.stream().map(office -> "/api/v1/units?size=20&district=" + office).toList(), WARM_UP, TIME)
                .print("search.kept");
        load.run(numbers.stream().limit(20_000).map(number -> "/v/" + number).toList(), WARM_UP, TIME).print("verify");
        load.run(numbers.stream().limit(200).map(number -> "/v/" + number).toList(), WARM_UP, TIME).print("verify.kept");
        nginx(load.body("/v/" + numbers.getFirst()));
        load.run(OFFICES.stream().map(office -> "/units?district=" + office).toList(), WARM_UP, TIME).print("html.kept");
        load.run(words.stream().map(word -> "/units?q=" + encoded(word)).toList(), WARM_UP, TIME).print("html.cold");
        long begun = System.nanoTime();
        byte[] all = load.body("/open-data/units.csv");
        System.out.printf("BENCH export.csv %d ms%nBENCH export.size %d bytes%n",
                (System.nanoTime() - begun) / 1_000_000, all.length);
        resident(server.process());
        peer(database, load, words);
    }

    /** Titles with names as they are; written as the database is fastest, and numbered as one change. */
    private void fill(Connection database) throws Exception {
        StringBuilder lines = new StringBuilder();
        try (Statement statement = database.createStatement()) {
            statement.execute("alter table title disable trigger all");
            for (int i = 1; i <= UNITS; i++) {
                lines.append(line(i)).append('\n');
                if (i % 20_000 == 0 || i == UNITS) {
                    database.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                            copy title (number, version, plaquenumber, owner, registeredname, creditcode, signname, address,
                            office, lat, lng, trade, kind, level, grade, wordingzh, wordingen, documentnumber, namedon,
                            validuntil, status, searchtext, changedat) from stdin""", new StringReader(lines.toString()));
                    lines.setLength(0);
                }
            }
            statement.execute("alter table title enable trigger all");
            statement.execute("analyze title");
        }
    }

    private String line(int i) {
        String office = OFFICES.get(i % OFFICES.size());
        String number = CertificateNumber.issue(office, 2015 + i / OFFICES.size() / 99_999 % 11, Round.Level.COUNTY, "01",
                i / OFFICES.size() % 99_999 + 1).value();
        if (numbers.size() < 50_000) {
            numbers.add(number);
        }
        String[] trade = any(TRADES).split(":");
        String sign = any(SURNAMES) + any(MIDDLES) + trade[0] + (random.nextInt(4) == 0 ? "（" + any(ROADS) + "店）" : "");
        String address = "长春市" + any(ROADS) + (1 + random.nextInt(9999)) + "号";
        LocalDate named = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1400));
        return String.join("\t", number, "1", number + "-1", office, "长春市" + sign, "92220102MA%08d".formatted(i), sign,
                address, office, String.valueOf(43.7 + random.nextDouble() / 4), String.valueOf(125.1 + random.nextDouble() / 3),
                trade[1], random.nextInt(6) == 0 ? "ENTERPRISE" : "SHOP", "COUNTY", random.nextInt(3) == 0 ? "EXCELLENT" : "PASS",
                "示范店", "Model shop", "放消办〔2024〕1号", named.toString(), named.plusYears(3).toString(), "ACTIVE",
                Title.searchable(sign, address), "2026-01-01 00:00:00");
    }

    /** So many different words that hardly a page is asked for while it is still kept. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (String surname : SURNAMES) {
            for (String middle : MIDDLES) {
                for (String trade : TRADES) {
                    String name = trade.split(":")[0];
                    IntStream.rangeClosed(1, name.length()).forEach(end -> words.add(surname + middle + name.substring(0, end)));
                }
            }
        }
        List<String> distinct = new ArrayList<>(new LinkedHashSet<>(words));
        Collections.shuffle(distinct, random);
        return distinct;
    }

    /** Waits for what the directory says the second time, after the start on the full database: in how many milliseconds. */
    private static String said(Server server, String what) throws Exception {
        Pattern told = Pattern.compile("directory " + what + " in ([0-9,]+) ms");
        for (int attempt = 0; attempt < 600; attempt++) {
            List<String> all = told.matcher(Files.readString(server.log())).results().map(one -> one.group(1)).toList();
            if (all.size() > 1) {
                return all.getLast().replace(",", "");
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the directory was not " + what);
    }

    /** The same answer from PostgreSQL: total, four counts and twenty rows, by a GIN index of pairs of characters. */
    private void peer(Connection database, Load load, List<String> words) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("""
                    create function pairs(t text) returns text[] language sql immutable parallel safe as
                    $$ select array_agg(distinct substr(t, i, 2)) from generate_series(1, greatest(length(t) - 1, 1)) i $$""");
            statement.execute("create index title_pairs on title using gin (pairs(searchtext))");
            statement.execute("analyze title");
        }
        List<String> longer = words.stream().filter(word -> word.length() > 1).limit(200).toList();
        for (String word : longer) {
            assertThat(Json.createReader(new StringReader(new String(load.body("/api/v1/units?size=20&status=any&q="
                    + encoded(word)), StandardCharsets.UTF_8))).readObject().getInt("total")).as(word)
                    .isEqualTo((int) asked(database, word));
        }
        long end = System.nanoTime() + TIME.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            Callable<Long> one = () -> answered(database, longer, end);
            long answers = threads.invokeAll(Collections.nCopies(CONNECTIONS, one)).stream()
                    .mapToLong(Future::resultNow).sum();
            System.out.printf("BENCH peer.postgresql.rate %.1f /s%n", answers / (double) TIME.toSeconds());
        }
    }

    private static long answered(Connection like, List<String> words, long end) throws Exception {
        try (Connection own = DriverManager.getConnection(like.getMetaData().getURL(), "postgres", "postgres")) {
            Random which = new Random();
            long answers = 0;
            for (; System.nanoTime() < end; answers++) {
                asked(own, words.get(which.nextInt(words.size())));
            }
            return answers;
        }
    }

    private static long asked(Connection database, String word) throws Exception {
        String found = " from title where pairs(searchtext) @> pairs('" + word + "') and searchtext like '%" + word + "%'";
        long total = 0;
        try (Statement statement = database.createStatement()) {
            for (String counted : List.of("kind", "office", "trade", "grade")) {
                try (ResultSet rows = statement.executeQuery("select " + counted + ", count(*)" + found + " group by 1")) {
                    total = 0;
                    while (rows.next()) {
                        total += rows.getLong(2);
                    }
                }
            }
            try (PreparedStatement page = database.prepareStatement("select *" + found
                    + " order by namedon desc, number fetch first 20 rows only"); ResultSet rows = page.executeQuery()) {
                rows.next();
            }
        }
        return total;
    }

    /** The same bytes from nginx, which reads them from a file. */
    private static void nginx(byte[] body) throws Exception {
        Optional<Path> program = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx").map(Path::of).filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            System.out.println("BENCH nginx.rate 0 not-installed");
            return;
        }
        Path folder = Files.createDirectories(FOLDER.resolve("nginx").toAbsolutePath());
        Files.write(folder.resolve("page.html"), body);
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; worker_processes 2; pid %1$s/pid; error_log %1$s/error.log; user root;
                events { } http { access_log off; keepalive_requests 100000000; server { listen 8199; root %1$s; } }
                """.formatted(folder));
        Process nginx = new ProcessBuilder(program.get().toString(), "-c", folder.resolve("nginx.conf").toString()).start();
        try {
            Thread.sleep(1000);
            new Load(URI.create("http://localhost:8199/"), 0).run(List.of("/page.html"), WARM_UP, TIME).print("nginx");
        } finally {
            nginx.destroy();
        }
    }

    /** At most, and of that at the end what is the process's own and what it sees of the index's files. */
    private static void resident(long process) throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
            if (line.matches("(VmHWM|RssAnon|RssFile):.*")) {
                System.out.printf("BENCH server.%s %d MB%n", line.substring(0, line.indexOf(':')),
                        Long.parseLong(line.replaceAll("\\D", "")) / 1024);
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
