package fangxin.testing.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The demo accounts that take the steps of the tests. */
public final class DemoUsers {
    private static final String CITY = "220100";
    private static final List<CSVRecord> ALL = read();

    private DemoUsers() {}

    /** The account of the first person in a post. */
    public static String holding(String role, String agency) {
        return holding(role, agency, 0);
    }

    public static String holding(String role, String agency, int n) {
        return ALL.stream()
                .filter(one -> one.get("role").equals(role) && one.get("agency").equals(agency))
                .skip(n)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + role + " at " + agency))
                .get("username");
    }

    /** The account of another person in a post than the first one; where there is none, of one at the city's agency. */
    public static String second(String role, String agency, String first) {
        return Stream.of(agency, CITY)
                .flatMap(at -> ALL.stream()
                        .filter(one -> one.get("role").equals(role)
                                && one.get("agency").equals(at)))
                .map(one -> one.get("username"))
                .filter(account -> !account.equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody else is " + role + " at " + agency));
    }

    /** The user names of all accounts. */
    public static Set<String> accounts() {
        return ALL.stream().map(one -> one.get("username")).collect(Collectors.toSet());
    }

    public static String name(String account) {
        return ALL.stream()
                .filter(one -> one.get("username").equals(account))
                .findFirst()
                .orElseThrow()
                .get("name");
    }

    private static List<CSVRecord> read() {
        try (CSVParser csv = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of("config/demo/accounts.csv")))) {
            return csv.getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
