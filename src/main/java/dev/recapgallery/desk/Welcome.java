package dev.recapgallery.desk;

/** The page behind the printed address: it goes on to the desk by itself. */
final class Welcome {

    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <title>Recap Gallery</title>
            <script src="/assets/welcome.js" defer="defer"></script>
            </head>
            <body>
            <main><h1>Recap Gallery</h1><p><a href="/">Open the gallery</a></p></main>
            </body>
            </html>
            """;

    private Welcome() {}
}
