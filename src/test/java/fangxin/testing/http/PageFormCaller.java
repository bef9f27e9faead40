package fangxin.testing.http;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends forms of pages as a browser without script does, with the session of one account. */
public final class PageFormCaller {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    public PageFormCaller(URI base, String account, String password) throws Exception {
        this.base = base;
        Map<String, String> form = form("/login", "byPassword");
        form.put("byPassword:username", account);
        form.put("byPassword:password", password);
        form.put("byPassword:enter", "submit");
        HttpResponse<String> answer = send("/login", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError("not signed in: " + answer.statusCode());
        }
    }

    /** A page as its reader sees it. */
    public String page(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The hidden fields of a form on a page. */
    public Map<String, String> form(String path, String id) throws Exception {
        String page = page(path);
        Matcher state = STATE.matcher(page);
        if (!state.find()) {
            throw new AssertionError("no form on " + path + ": " + page.substring(0, Math.min(500, page.length())));
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put(id, id);
        form.put("jakarta.faces.ViewState", state.group(1));
        return form;
    }

    /** The names of the fields whose component has an id. */
    public List<String> fields(String path, String id) throws Exception {
        return Pattern.compile("name=\"([^\"]*:" + id + ")\"")
                .matcher(client.send(
                                HttpRequest.newBuilder(base.resolve(path)).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    public HttpResponse<String> send(String path, Map<String, String> form) throws Exception {
        return client.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                                .collect(Collectors.joining("&"))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
