package fangxin.platform.http;

import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.PostRoute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sends every POST of the interface with each of its parts missing, empty, doubled and of another type. */
final class EveryPost {
    private static final String BOUNDARY = "fangxin-boundary";
    /** Path whose answer is the same for every contact, so that it does not reveal accounts. */
    private static final String SILENT = "tokens/codes";

    private final List<String> faults = new ArrayList<>();
    private int sent;
    private int permitted;

    /** Faults: requests that failed, were refused without a reason, or took effect although they were invalid. */
    List<String> faults() {
        return faults;
    }

    int sent() {
        return sent;
    }

    /** Number of routes to which a person sent whom they permit. */
    int permitted() {
        return permitted;
    }

    /** Sends every route invalid bodies, as one person and for records that do not exist. */
    void aboutNothing(User user) {
        PostRoute.all().forEach(route -> {
            String path = route.address(name -> "1");
            if (!route.parts().isEmpty()) {
                multipart(user, route, path);
            } else if (route.body() != null) {
                route.odd().forEach(body -> post(user, path, body));
            }
        });
    }

    /**
     * Sends invalid bodies for existing records, as the first person whom the route permits.
     *
     * @param values the value of a path's variable, by the path and its name
     */
    void broken(List<User> users, Function<PostRoute, Function<String, String>> values) {
        PostRoute.all().stream()
                .filter(route -> route.body() != null || !route.parts().isEmpty())
                .forEach(route -> {
                    String path = route.address(values.apply(route));
                    for (User user : users) {
                        int status = route.body() == null
                                ? send(user, path, "").status()
                                : post(user, path, route.broken().getLast()).status();
                        if (status != 401 && status != 403 && status != 404) {
                            permitted++;
                            refused(user, route, path);
                            return;
                        }
                    }
                });
    }

    private void refused(User user, PostRoute route, String path) {
        if (route.body() == null) {
            variants(route).forEach(parts -> requireRefused(send(user, path, parts), user, path, parts));
        } else {
            route.broken().forEach(body -> requireRefused(post(user, path, body), user, path, body));
        }
    }

    private void requireRefused(Answer answer, User user, String path, String body) {
        if (answer.status() < 400 && !path.equals(SILENT)) {
            faults.add("took effect: " + described(answer, user, path, body));
        }
    }

    private Answer post(User user, String path, String body) {
        return checked(user.post(path, body), user, path, body);
    }

    private void multipart(User user, PostRoute route, String path) {
        variants(route).forEach(parts -> send(user, path, parts));
        checked(user.send(path, "multipart/form-data; boundary=" + BOUNDARY, new byte[0]), user, path, "no parts");
        checked(user.send(path, "multipart/form-data", new byte[] {'x'}), user, path, "no boundary");
        checked(user.send(path, "text/plain", new byte[] {'x'}), user, path, "plain text");
    }

    private static List<String> variants(PostRoute route) {
        Map<String, String> all = new LinkedHashMap<>();
        route.parts().forEach(name -> all.put(name, part(name, "a", false)));
        List<String> variants = new ArrayList<>(List.of(
                "",
                String.join("", all.values()),
                part("file", "", true),
                part("file", "not what it should be", true) + part("file", "twice", true),
                part("file", "x", true)));
        route.parts().forEach(name -> {
            Map<String, String> without = new LinkedHashMap<>(all);
            without.remove(name);
            variants.add(String.join("", without.values()) + (name.equals("file") ? "" : part("file", "x", true)));
            without.put(name, part(name, "", false));
            variants.add(String.join("", without.values()));
        });
        return variants;
    }

    private Answer send(User user, String path, String parts) {
        return checked(
                user.send(
                        path,
                        "multipart/form-data; boundary=" + BOUNDARY,
                        (parts + "--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)),
                user,
                path,
                parts);
    }

    private static String part(String name, String content, boolean file) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file ? "; filename=\"" + name + ".xlsx\"\r\nContent-Type: application/octet-stream" : "")
                + "\r\n\r\n"
                + content + "\r\n";
    }

    private Answer checked(Answer answer, User user, String path, String body) {
        sent++;
        boolean unexplained = answer.status() == 409 && answer.body().contains("\"violations\":[]");
        if (answer.status() >= 500 || unexplained) {
            faults.add(described(answer, user, path, body));
        }
        return answer;
    }

    private static String described(Answer answer, User user, String path, String body) {
        return answer.status() + " POST " + path + " as " + user.account() + ": "
                + body.substring(0, Math.min(300, body.length())).replace("\r\n", "|");
    }
}
