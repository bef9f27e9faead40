package fangxin.platform.http;

import fangxin.common.AddressPrefix;
import fangxin.common.AddressRanges;
import fangxin.platform.config.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Functions that find the IP address of the caller of a request, also behind trusted proxies, and the host prefix by
 * which limits count it. Behind proxies of {@code FANGXIN_TRUSTED_PROXIES} it is the rightmost address of {@code
 * X-Forwarded-For} or {@code Forwarded} (RFC 7239) that is not one of theirs; from anybody else these headers are
 * ignored, since every caller can send them.
 *
 * <p>A proxy appends to one of the two headers and usually passes the other on as the caller sent it. So where both
 * are there and differ, neither is believed and the proxy's address is returned.
 */
public final class ClientAddress {
    private static final Pattern FORWARDED_FOR =
            Pattern.compile("(?:^|;)\\s*for\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]+)](?::\\d+)?|([0-9.]+):\\d+");

    private ClientAddress() {}

    /** Returns the address of the caller, in the notation of {@link InetAddress#getHostAddress()}. */
    public static String of(HttpServletRequest request) {
        return of(request, trusted());
    }

    /**
     * Returns the caller that limits count: the IPv4 address, or the first 64 bits of an IPv6 address ({@link
     * AddressPrefix#host}).
     */
    public static String hostOf(HttpServletRequest request) {
        return AddressPrefix.host(of(request));
    }

    /** Returns whether the headers of the request state that a proxy has forwarded it. */
    static boolean isForwarded(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    }

    /**
     * Returns the trusted proxies; read at each call, like every setting, since a test may set them after this class
     * was loaded.
     */
    static AddressRanges trusted() {
        return Settings.trustedProxies();
    }

    static String of(HttpServletRequest request, AddressRanges trusted) {
        String remote = request.getRemoteAddr().replaceFirst("%.*", "");
        Optional<InetAddress> connected = AddressRanges.address(remote);
        if (connected.filter(trusted::contains).isEmpty()) {
            return remote;
        }
        List<String> addresses = elements(request, "X-Forwarded-For");
        List<String> forwarded = elements(request, "Forwarded").stream()
                .map(ClientAddress::forwardedFor)
                .toList();
        String proxy = connected.get().getHostAddress();
        if (addresses.isEmpty() || forwarded.isEmpty()) {
            return rightmost(proxy, addresses.isEmpty() ? forwarded : addresses, trusted);
        }
        String client = rightmost(proxy, addresses, trusted);
        return client.equals(rightmost(proxy, forwarded, trusted)) ? client : proxy;
    }

    /**
     * Returns the rightmost address that is not a trusted proxy's; at an invalid address, that of the proxy that wrote
     * it.
     */
    private static String rightmost(String proxy, List<String> addresses, AddressRanges trusted) {
        String known = proxy;
        for (String text : addresses.reversed()) {
            Optional<InetAddress> address = AddressRanges.address(text);
            if (address.isEmpty()) {
                return known;
            }
            known = address.get().getHostAddress();
            if (!trusted.contains(address.get())) {
                return known;
            }
        }
        return known;
    }

    private static List<String> elements(HttpServletRequest request, String header) {
        List<String> elements = new ArrayList<>();
        for (String value : Collections.list(request.getHeaders(header))) {
            for (String element : value.split(",")) {
                elements.add(withoutPort(element.strip()));
            }
        }
        return elements;
    }

    private static String forwardedFor(String element) {
        Matcher matcher = FORWARDED_FOR.matcher(element);
        return matcher.find()
                ? withoutPort(Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2)))
                : "";
    }

    private static String withoutPort(String address) {
        Matcher matcher = WITH_PORT.matcher(address);
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2)) : address;
    }
}
