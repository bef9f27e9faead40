import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;

/** Repeats draws: java RandomSelection.java list.txt seed.txt [list.txt seed.txt ...] */
class RandomSelection {
    public static void main(String[] files) throws Exception {
        for (int i = 0; i + 1 < files.length; i += 2) {
            repeat(Files.readAllBytes(Path.of(files[i])), Files.readString(Path.of(files[i + 1])).strip());
        }
    }

    static void repeat(byte[] list, String seed) throws Exception {
        Map<String, Integer> sizes = new TreeMap<>();
        Map<String, Map<String, String>> strata = new TreeMap<>();
        for (String line : new String(list, UTF_8).split("\n")) {
            String[] words = line.split(" ");
            if (words[0].equals("stratum")) {
                sizes.put(words[1], Integer.valueOf(words[3]));
                strata.put(words[1], new TreeMap<>());
            } else if (words[0].equals("unit")) {
                String text = String.join("\n", "fangxin-draw/v1", seed, words[2], words[1]);
                strata.get(words[2]).put(sha256(text.getBytes(UTF_8)), words[1]);
            }
        }
        System.out.println("list " + sha256(list));
        strata.forEach((stratum, tickets) -> {
            int[] rank = {0};
            tickets.forEach((ticket, number) -> System.out.println(String.join(",", stratum,
                    "" + ++rank[0], number, ticket, "" + (rank[0] <= sizes.get(stratum)))));
        });
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
