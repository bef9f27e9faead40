package fangxin.testing.server;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Servlet of the archive under test that copies the running Derby database into a folder. */
@WebServlet("/testing/database-backup")
public class DatabaseBackupServlet extends HttpServlet {
    static final String ADDRESS = "/testing/database-backup?folder=";
    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:app/jdbc/fangxin")
    transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try (Connection connection = database.getConnection();
                CallableStatement backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, request.getParameter("folder"));
            backup.execute();
        } catch (SQLException failed) {
            throw new ServletException(failed);
        }
    }
}
