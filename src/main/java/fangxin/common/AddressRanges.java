package fangxin.common;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Set of ranges of IP addresses, parsed from CIDR notation such as {@code 10.0.0.0/8, 2001:db8::/32, 192.0.2.7}, which
 * answers whether it contains an address; its functions parse a single address and mask one to a prefix.
 */
public final class AddressRanges {
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    /** Set without ranges, which contains no address. */
    public static final AddressRanges NONE = new AddressRanges(List.of());

    private final List<Range> ranges;

    private AddressRanges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /**
     * @param text addresses and ranges, separated by commas; may be empty
     * @throws IllegalArgumentException where a part is neither
     */
    public static AddressRanges parse(String text) {
        return new AddressRanges(Stream.of(text.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(range -> Range.parse(range)
                        .orElseThrow(() -> new IllegalArgumentException(range + " is no address or range")))
                .toList());
    }

    public boolean contains(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** Parses a numeric IPv4 or IPv6 address without a request to a name server; empty for any other text. */
    public static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    private record Range(byte[] network, int prefix) {
        static Optional<Range> parse(String text) {
            String[] parts = text.split("/", 2);
            return address(parts[0]).map(InetAddress::getAddress).flatMap(network -> {
                int longest = network.length * Byte.SIZE;
                if (parts.length == 1) {
                    return Optional.of(new Range(network, longest));
                }
                return Optional.of(parts[1])
                        .filter(digits -> digits.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .filter(prefix -> prefix <= longest)
                        .map(prefix -> new Range(network, prefix));
            });
        }

        boolean contains(InetAddress address) {
            byte[] other = address.getAddress();
            return other.length == network.length && Arrays.equals(masked(other, prefix), masked(network, prefix));
        }
    }

    /** Returns the address with the bits after the prefix set to zero. */
    public static byte[] masked(byte[] address, int prefix) {
        byte[] masked = new byte[address.length];
        for (int bit = 0; bit < prefix; bit++) {
            masked[bit / Byte.SIZE] |= (byte) (address[bit / Byte.SIZE] & 0x80 >> bit % Byte.SIZE);
        }
        return masked;
    }
}
