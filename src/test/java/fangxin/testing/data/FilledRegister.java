package fangxin.testing.data;

import fangxin.common.TextNormalizer;
import fangxin.naming.title.Title;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** A register of invented titles in PostgreSQL, written by COPY while no server runs. */
public final class FilledRegister {
    private static final int PORTION = 20_000;

    private FilledRegister() {}

    /** Adds titles with names as they are, numbered as one change. */
    public static void fill(Connection database, InventedUnits province, int units) throws Exception {
        StringBuilder lines = new StringBuilder();
        try (Statement statement = database.createStatement()) {
            statement.execute("alter table title disable trigger all");
            for (int i = 1; i <= units; i++) {
                lines.append(line(province.unit(i))).append('\n');
                if (i % PORTION == 0 || i == units) {
                    database.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                        copy title (number, version, plaquenumber, owner, registeredname, namekey, creditcode, signname,
                        address, office, lat, lng, trade, subjecttype, level, grade, wordingzh, wordingen, documentnumber, namedon,
                        validuntil, status, searchtext, changedat) from stdin\
                        """, new StringReader(lines.toString()));
                    lines.setLength(0);
                }
            }
            statement.execute("alter table title enable trigger all");
            statement.execute("analyze title");
        }
    }

    private static String line(InventedUnits.Unit unit) {
        return String.join(
                "\t",
                unit.number(),
                "1",
                unit.number() + "-1",
                unit.office(),
                unit.name(),
                TextNormalizer.key(unit.name()),
                unit.creditCode(),
                unit.sign(),
                unit.address(),
                unit.office(),
                String.valueOf(unit.lat()),
                String.valueOf(unit.lng()),
                unit.trade(),
                unit.type(),
                "COUNTY",
                unit.grade(),
                "示范店",
                "Model shop",
                "放消办〔2024〕1号",
                unit.named().toString(),
                unit.until().toString(),
                "ACTIVE",
                Title.searchable(unit.sign(), unit.address()),
                "2026-01-01 00:00:00");
    }
}
