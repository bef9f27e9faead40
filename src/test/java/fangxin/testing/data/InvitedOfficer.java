package fangxin.testing.data;

import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Officer whose account the city's administrator opens in a test. */
public final class InvitedOfficer {
    public static final String PASSWORD = "plain geese at the frozen lake";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private InvitedOfficer() {}

    /** Opens the account, and sets the officer's password at the one-time address. */
    public static User open(Http http, String username, String role, String agency) {
        User administrator = http.as("city.admin");
        administrator
                .post(
                        "administration/accounts",
                        Map.of(
                                "username",
                                username,
                                "name",
                                "新人" + COUNT.incrementAndGet(),
                                "mail",
                                username + "@example.cn",
                                "role",
                                role,
                                "agency",
                                agency))
                .being(200);
        String url = administrator
                .post("administration/accounts/" + username + "/invitations", Map.of())
                .being(200)
                .text("url");
        String key = url.substring(url.indexOf('=') + 1);
        http.anybody()
                .post("setup", Map.of("key", key, "password", "too short"))
                .being(422);
        http.anybody().post("setup", Map.of("key", key, "password", PASSWORD)).being(200);
        http.anybody().post("setup", Map.of("key", key, "password", PASSWORD)).being(422);
        return http.as(username, PASSWORD);
    }
}
