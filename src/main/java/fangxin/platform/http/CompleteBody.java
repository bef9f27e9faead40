package fangxin.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Body of a generated file, complete before its first byte is sent: a failure while it is generated is an error and
 * not a short file. It is kept in a temporary file, which is deleted when it is closed, or with the process.
 */
public final class CompleteBody implements AutoCloseable {
    /** Makes the body. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final FileChannel file;

    private CompleteBody(FileChannel file) {
        this.file = file;
    }

    public static CompleteBody of(Content content) throws IOException {
        Path path = Files.createTempFile("answer", null);
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
            content.write(out);
            out.flush();
            return new CompleteBody(file);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    public long length() throws IOException {
        return file.size();
    }

    public void send(HttpServletResponse response) throws IOException {
        response.setContentLengthLong(length());
        send(response.getOutputStream());
    }

    public void send(OutputStream out) throws IOException {
        file.position(0);
        InputStream in = Channels.newInputStream(file);
        in.transferTo(out);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
