// Writers
