package fangxin.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Repository of facts about the whole database (table installation_fact): the identifier of the installation, time
 * zone, data folder, keys, and whether its demonstration was played. Each start compares them with the process and the
 * folder.
 */
public final class InstallationFacts {
    /** Name of the fact that states the time zone of every TIMESTAMP. */
    static final String ZONE = "zone";

    static final String DATA_FOLDER = "data_folder";
    /** Name of the fact that states whether the demonstration has been played to its end. */
    public static final String DEMONSTRATION = "demonstration";

    public static final String PLAYING = "PLAYING";
    public static final String PLAYED = "PLAYED";

    private final DataSource database;

    public InstallationFacts(DataSource database) {
        this.database = database;
    }

    /** Finds the value of a fact; empty also where the database has no such table yet. */
    Optional<String> find(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select value from installation_fact where name = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException noTable) {
            return Optional.empty();
        }
    }

    /** Returns the identifier of the installation, which its data folder also holds. */
    public Optional<String> findInstallation() {
        return find(DATA_FOLDER);
    }

    Set<String> namesFrom(String beginning) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select name from installation_fact where name like ?")) {
            statement.setString(1, beginning + "%");
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    /** Adds the fact, or gives it another value. */
    public void put(String name, String value) throws SQLException {
        if (write("update installation_fact set value = ? where name = ?", value, name) == 0) {
            write("insert into installation_fact (value, name) values (?, ?)", value, name);
        }
    }

    private int write(String sql, String value, String name) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.setString(2, name);
            return statement.executeUpdate();
        }
    }
}
